import { describe, expect, it, test } from 'vitest';
import { codes } from '../src/issues.ts';
import { type TextCode, textCodes, textSentence } from '../src/messages/text-codes.ts';

const allCodes = Object.keys(textCodes) as TextCode[];
const someParams = [{}, { columna: 7 }, { linea: 2, columna: 7 }, { maximo: 1_500_000 }];
const sentences = allCodes.flatMap((code) =>
  ['es-CO', 'es-PE', 'en'].flatMap((lang) =>
    someParams.map((params) => textSentence(lang, code, params)),
  ),
);

describe('codes of texts that hold no record', () => {
  it('are not those of records', () => {
    expect(allCodes.filter((code) => Object.hasOwn(codes, code))).toEqual([]);
  });

  test.each([...new Set(sentences)])('%s', (sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*[\p{L}\p{N}]\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|inv[aá]lid|campo|formato incorrecto/i);
  });

  test.each([
    [
      'es-CO',
      'json-ilegible',
      { linea: 2, columna: 7 },
      'El texto no es JSON. Revise la línea 2, columna 7.',
    ],
    ['es-PE', 'json-ilegible', { columna: 7 }, 'El texto no es JSON. Revise la columna 7.'],
    [
      'en',
      'json-ilegible',
      { linea: 2, columna: 7 },
      'The text is not JSON. Check line 2, column 7.',
    ],
    [
      'es-CO',
      'linea-larga',
      { maximo: 1_500_000 },
      'Esta línea pesa más de 1,5 MB. Escriba un solo registro por línea.',
    ],
    [
      'en',
      'linea-larga',
      { maximo: 16_777_216 },
      'This line has more than 16.8 MB. Write a single record in each line.',
    ],
  ] as const)('%s %s', (lang, code, params, sentence) => {
    expect(textSentence(lang, code, params)).toBe(sentence);
  });
});
