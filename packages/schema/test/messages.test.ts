import { describe, expect, it } from 'vitest';
import { definitions } from '../generated/documents.ts';
import type { BoxModel } from '../src/form/form-model.ts';
import { codes, type StructuralCode } from '../src/issues.ts';
import { en } from '../src/messages/en.ts';
import { esCO } from '../src/messages/es-CO.ts';
import { type MessageTable, sentenceFor } from '../src/messages/message-table.ts';

const allCodes = Object.keys(codes) as StructuralCode[];
const someParams = [{}, { sobran: 1, maximo: 1, digitos: 7 }, { sobran: 1_234, maximo: 20_000 }];

/** Every sentence that a table may give, with the code that it belongs to. */
function sentencesOf(table: MessageTable): [StructuralCode, string][] {
  return allCodes.flatMap((code) =>
    someParams.map((params): [StructuralCode, string] => [code, sentenceFor(table, code, params)]),
  );
}

function ownSentences(box: BoxModel): [string, string][] {
  const inner = box.kind === 'list' ? [box.item] : box.kind === 'group' ? box.boxes : [];
  const own = Object.entries(box.errors ?? {}).map(([code, sentence]): [string, string] => [
    `${box.template} ${code}`,
    sentence,
  ]);
  return [...own, ...inner.flatMap(ownSentences)];
}

const formSentences = Object.values(definitions).flatMap(({ formModel }) =>
  formModel.sections.flatMap((section) => section.boxes.flatMap(ownSentences)),
);

describe.each([esCO, en])('the sentences in $lang', (table) => {
  it('are one for each code, and none besides', () => {
    expect(Object.keys(table.sentences).toSorted()).toEqual(allCodes.toSorted());
  });

  it.each(sentencesOf(table))('%s: %s', (_, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*[\p{L}\p{N}}"]\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\{\{|\$\{| {2}/);
  });
});

describe('Spanish sentences', () => {
  it.each([...sentencesOf(esCO), ...formSentences])('%s says what to do: %s', (_, sentence) => {
    expect(sentence).not.toMatch(/inv[aá]lid|campo|formato incorrecto|error|obligatori/i);
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each([
    [1, 'Le sobra 1 carácter.'],
    [120, 'Le sobran 120 caracteres.'],
    [1_000, 'Le sobran 1.000 caracteres.'],
    [1_234_567, 'Le sobran 1.234.567 caracteres.'],
  ])('group digits: %i', (sobran, sentence) => {
    expect(sentenceFor(esCO, 'texto-largo', { sobran })).toBe(sentence);
  });

  it('count list entries', () => {
    const long = (sobran: number) => sentenceFor(esCO, 'lista-larga', { maximo: 30, sobran });
    expect(long(1)).toBe('Puede escribir hasta 30 elementos. Sobra 1.');
    expect(long(2)).toBe('Puede escribir hasta 30 elementos. Sobran 2.');
  });
});
