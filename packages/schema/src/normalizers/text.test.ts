import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { patterns } from '../dialect/patterns.ts';
import { isNormalText, normalizeText } from './text.ts';

describe('line ends and blanks', () => {
  test.each([
    ['uno\r\ndos\rtres', 'uno\ndos\ntres'],
    [
      'uno\u2028dos\u2029tres\u000bcuatro\u000ccinco\u0085seis',
      'uno\ndos\ntres\ncuatro\ncinco\nseis',
    ],
    ['uno\u00a0dos\ttres  cuatro\u2003\u3000cinco', 'uno dos tres cuatro cinco'],
    ['  uno \t\n \u00a0 dos  ', 'uno\ndos'],
    ['uno\n\n\n \n\t\ndos', 'uno\n\ndos'],
    ['uno\n\ndos', 'uno\n\ndos'],
    ['\n \nuno\n\n', 'uno'],
    ['', ''],
    [' \t\u00a0\r\n\u2003\u200b\ufeff', ''],
    ['\u200d\u0000\u2060', ''],
  ])('%j becomes %j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });
});

describe('bullets', () => {
  test.each(['●', '•', '▪', '◦', '‣', '∙', '\uf0b7'])(
    '%s, glued or not, becomes a hyphen',
    (bullet) => {
      expect(normalizeText(`${bullet}Uno\n${bullet} Dos\n \t${bullet}\tTres`)).toBe(
        '- Uno\n- Dos\n- Tres',
      );
    },
  );

  test.each(['·', '–', '—', '*', '+', '-'])('%s becomes a hyphen only before a blank', (bullet) => {
    expect(normalizeText(`${bullet}  Uno\n${bullet}\u00a0Dos`)).toBe('- Uno\n- Dos');
    expect(normalizeText(`${bullet}Uno`)).toBe(`${bullet}Uno`);
  });

  test.each([
    ['a bullet inside a line', 'Uno • dos ● tres – cuatro'],
    ['a bullet without text', 'Uno\n●\n–\nDos'],
    ['a negative number', '-5 grados'],
    ['emphasis', '**Uno** y *dos*'],
  ])('%s stays', (_, text) => {
    expect(normalizeText(text)).toBe(text);
  });
});

describe('numbers of lists', () => {
  test.each([
    [
      '1.\tGestión de situaciones.\n2.\tFortalecimiento.',
      '1. Gestión de situaciones.\n2. Fortalecimiento.',
    ],
    ['1)\u00a0 Uno\na)\tDos\nb).  Tres', '1) Uno\na) Dos\nb). Tres'],
    ['1.Uno\n1.5 millones', '1.Uno\n1.5 millones'],
    [
      'en: a) la promoción; b). impulso; c). coadyuva',
      'en: a) la promoción; b). impulso; c). coadyuva',
    ],
  ])('%j becomes %j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });
});

describe('passages of the filled-in copies', () => {
  test.each([
    [
      'OBJETIVO GENERAL \n\n●Fortalecer las capacidades',
      'OBJETIVO GENERAL\n\n- Fortalecer las capacidades',
    ],
    [
      'se destacan:\n•Impulsar procesos. \n•Fortalecer alianzas. ',
      'se destacan:\n- Impulsar procesos.\n- Fortalecer alianzas.',
    ],
    ['son respectivamente: \n1.\tGestión', 'son respectivamente:\n1. Gestión'],
    [
      'Gobernación de Norte de Santander\nSecretaría de Desarrollo\t',
      'Gobernación de Norte de Santander\nSecretaría de Desarrollo',
    ],
  ])('%j', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });
});

describe('what stays the author’s', () => {
  test.each([
    ['typos and missing accents', 'programa "Gefes y Felicidad", Tramisión, mas'],
    ['quotation marks', '“uno” «dos» ‘tres’ "cuatro" \'cinco\''],
    ['a missing blank', 'departamental.Etapa 3: Definición'],
    ['compatibility characters', 'ﬁcha 1.º ½ m² № Ａ'],
    ['letters of other languages', 'Wayuu ü, Nasa ç, Quechua ñ'],
    ['joiners of letters and emoji', 'می\u200cخواهم 👩\u200d🏫'],
    ['a lone half of a pair', 'a\ud800b'],
  ])('%s', (_, text) => {
    expect(normalizeText(text)).toBe(text);
    expect(isNormalText(text)).toBe(true);
  });

  it('stays the same to the eye when accents are composed and invisible leftovers go', () => {
    expect(normalizeText('Cu\u0301cuta')).toBe('Cúcuta');
    expect(normalizeText('Cu\u00ad\u0301cu\u200bta\ufeff')).toBe('Cúcuta');
    expect(isNormalText('Cu\u0301cuta')).toBe(false);
  });
});

describe('for any input', () => {
  const letters = 'aeé1.)\u0301\u0316-–*·●•\uf0b7\u0387\u200d';
  const blanks = ' \t\n\r\u00a0\u2000\u2028\u000b\u200b\u00ad\ufeff';
  const pieces = fc.constantFrom(...letters, ...blanks);
  const troublesome = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));
  const anyText = fc.oneof(
    troublesome,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );
  const notBlank = new RegExp(patterns.notBlank.source);

  it('is done after once, and blank or an answer by the contract', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalizeText(text);
        expect(normalizeText(normal)).toBe(normal);
        expect(isNormalText(normal)).toBe(true);
        expect(normal).toBe(normal.normalize('NFC'));
        expect(normal === '' || notBlank.test(normal)).toBe(true);
        expect(normal).not.toMatch(/[\r\t\u00a0\u200b\ufeff\u00ad]| {2}|\n{3}|^\s|\s$| \n|\n /);
      }),
      { numRuns: 5000 },
    );
  });

  it('loses no letter, digit or sign', () => {
    const signs = (text: string): string =>
      text.normalize('NFC').replace(/[^\p{L}\p{N}\p{Sc}\p{Sm}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^\s*[+∙]/m.test(text));
        expect(signs(normalizeText(text))).toBe(signs(text));
      }),
    );
  });

  test.each([' ', '\n', ' \n\t', '●', '● \n', 'e\u0301', '\u0301\u0316', '\u0344', 'á, '])(
    'a million characters of %j take no time',
    (part) => {
      const normal = normalizeText(`a${part.repeat(1_000_000 / part.length)}a`);
      expect(isNormalText(normal)).toBe(true);
    },
  );
});
