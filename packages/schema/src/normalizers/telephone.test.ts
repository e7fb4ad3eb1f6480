import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { patterns } from '../dialect/patterns.ts';
import { formatTelephone, normalizeTelephone } from './telephone.ts';

const normalForm = new RegExp(patterns.telephone.source);

describe('a Colombian number', () => {
  test.each([
    ['3000000101', '+573000000101'],
    ['3000000102', '+573000000102'],
    ['300 0000103', '+573000000103'],
    ['300 000 0101', '+573000000101'],
    ['300-000-0101', '+573000000101'],
    ['300.000.0101', '+573000000101'],
    ['300\u00a0000\u00a00101', '+573000000101'],
    ['300–000–0101', '+573000000101'],
    ['\u202a+57 300 000 0101\u202c', '+573000000101'],
    ['+57 300 000 0101', '+573000000101'],
    ['(+57) 300 000 0101', '+573000000101'],
    ['57 300 000 0101', '+573000000101'],
    ['0057 300 000 0101', '+573000000101'],
    ['03 300 000 0101', '+573000000101'],
    ['0 607 555 0101', '+576075550101'],
    ['(607) 555 0101', '+576075550101'],
    ['+57 (607) 555-0101', '+576075550101'],
    ['6015550101', '+576015550101'],
    ['01 8000 123456', '+5718000123456'],
    ['018000-123456', '+5718000123456'],
    ['01-8000-123456', '+5718000123456'],
    ['+57 18000 123456', '+5718000123456'],
  ])('%j is %s', (literal, value) => {
    expect(normalizeTelephone(literal)).toEqual({ ok: true, value, literal, doubts: [] });
  });

  test.each(['601', '602', '604', '605', '606', '607', '608'])('may begin with %s', (region) => {
    expect(normalizeTelephone(`${region} 555 0101`)).toMatchObject({ ok: true });
  });

  test.each(['600', '603', '609', '200', '710', '031', '571'])('never begins with %s', (region) => {
    const literal = `${region} 555 0101`;
    expect(normalizeTelephone(literal)).toMatchObject({ reason: 'telefono-ilegible', literal });
  });
});

describe('a word before the number that says which telephone it is', () => {
  test.each([
    'Cel. 300 000 0101',
    'cel: 3000000101',
    'Celular 3000000101',
    'Tel 3000000101',
    'Teléfono: 3000000101',
    'Móvil: +57 300 000 0101',
    'PBX 300-000-0101',
  ])('%j', (literal) => {
    const value = '+573000000101';
    expect(normalizeTelephone(literal)).toEqual({ ok: true, value, literal, doubts: [] });
  });

  test('does not hide what is wrong with it', () => {
    expect(normalizeTelephone('PBX 5550101')).toMatchObject({ reason: 'telefono-sin-indicativo' });
  });
});

describe('a number of another country', () => {
  test.each([
    ['+34 600 000 000', '+34600000000'],
    ['0034 600 000 000', '+34600000000'],
    ['+51 1 555 0101', '+5115550101'],
    ['+58 212 555 0101 ext. 9', '+582125550101;ext=9'],
  ])('%j is %s', (literal, value) => {
    expect(normalizeTelephone(literal)).toMatchObject({ ok: true, value, literal });
  });

  test.each([
    ['34 600 000 000', 'without + it could be anything'],
    ['+44 (0)20 7946 0000', 'it leaves open whether the zero is dialled'],
    ['+34 600', 'too short'],
    ['+0 600 000 000', 'no country begins with 0'],
    ['+57 200 000 0101', 'Colombian numbers keep their own rule'],
  ])('%j is refused: %s', (literal) => {
    expect(normalizeTelephone(literal)).toMatchObject({ reason: 'telefono-ilegible' });
  });
});

describe('an extension', () => {
  test.each([
    '607 555 0101 ext 123',
    '607 555 0101 ext. 123',
    '607 555 0101 Ext: 123',
    '607 555 0101, extensión 123',
    '607 555 0101 EXTENSIÓN 123',
    '607 555 0101 - Ext.123',
    '607 555 0101 (ext. 123)',
    '6075550101x123',
    '607 555 0101 #123',
    '+576075550101;ext=123',
  ])('%j', (literal) => {
    expect(normalizeTelephone(literal)).toMatchObject({ value: '+576075550101;ext=123', literal });
  });

  test.each([
    ['607 555 0101 ext', 'telefono-ilegible'],
    ['607 555 0101 ext 12345678', 'telefono-varios'],
    ['607 555 0101 ext 12 o 13', 'telefono-varios'],
    ['ext 123', 'telefono-ilegible'],
  ])('%j gives %s', (literal, reason) => {
    expect(normalizeTelephone(literal)).toMatchObject({ reason });
  });
});

describe('a number of seven digits', () => {
  test.each(['5550101', '555 01 01', '+57 555 0101', '555 0101 ext. 12'])('%j', (literal) => {
    const reason = 'telefono-sin-indicativo';
    expect(normalizeTelephone(literal)).toEqual({
      ok: false,
      reason,
      literal,
      params: { digitos: 7 },
    });
  });
});

describe('several numbers in one box', () => {
  test.each([
    '3000000101 / 3000000102',
    '3000000101/3000000102',
    '3000000101 y 3000000102',
    '3000000101 o 6075550101',
    '3000000101, 3000000102',
    '3000000101; (607) 555 0101',
    '3000000101 - 6075550101',
    '3000000101 3000000102',
    '3000000101\n3000000102',
    'Cel. 3000000101 Tel. 6075550101',
    '5550101 / 5550102',
    '6075550101/02',
    '+57 300 000 0101 / +57 300 000 0102',
  ])('%j', (literal) => {
    const reason = 'telefono-varios';
    expect(normalizeTelephone(literal)).toEqual({ ok: false, reason, literal, params: {} });
  });
});

describe('what is no telephone', () => {
  test.each([
    '',
    ' ',
    '123',
    'no tiene',
    'N/A',
    '30O 000 0101',
    'fax 3000000101',
    'telefax 3000000101',
    'ext. 3000000101',
    '300_000_0101',
    '++573000000101',
    '3000000101.0',
  ])('%j', (literal) => {
    const reason = 'telefono-ilegible';
    expect(normalizeTelephone(literal)).toEqual({ ok: false, reason, literal, params: {} });
  });
});

describe('formatTelephone', () => {
  test.each([
    ['+573000000101', '300 000 0101'],
    ['+576075550101', '607 555 0101'],
    ['+576075550101;ext=123', '607 555 0101 ext. 123'],
    ['+5718000123456', '01 8000 123456'],
    ['+34600000000', '+34600000000'],
    ['+34600000000;ext=7', '+34600000000 ext. 7'],
  ])('writes %s as %s', (value, shown) => {
    expect(formatTelephone(value)).toBe(shown);
  });

  test.each([
    '',
    '300 000 0101',
    '3000000101',
    '+57300',
    '+57300;ext=1',
    '+573000000101 ',
    'no tiene',
  ])('gives %j back unchanged', (value) => expect(formatTelephone(value)).toBe(value));
});

describe('for any input', () => {
  const normal = fc.stringMatching(new RegExp(patterns.telephone.source.replace('(?!\\n)', '')));
  const words = '3 0 00 57 +57 607 300 8000 01 555 0101 1234567 123 (0) ext x # ;ext='.split(' ');
  const pieces = fc.constantFrom(...words, ' y ', ' o ', ...'+ \u00a0.-()/,;');
  const almostTelephones = fc.array(pieces, { maxLength: 10 }).map((list) => list.join(''));
  const anyString = fc.oneof(almostTelephones, fc.string({ unit: 'binary' }));

  it('leaves a number in normal form as it is', () => {
    fc.assert(
      fc.property(normal, (value) => {
        expect(value).toMatch(normalForm);
        expect(normalizeTelephone(value)).toMatchObject({ ok: true, value });
      }),
    );
  });

  it('reads back what formatTelephone writes', () => {
    fc.assert(
      fc.property(normal, (value) => {
        expect(normalizeTelephone(formatTelephone(value))).toMatchObject({ value });
      }),
    );
  });

  it('never throws, keeps the literal and gives the normal form only', () => {
    fc.assert(
      fc.property(anyString, (literal) => {
        const read = normalizeTelephone(literal);
        expect(read.literal).toBe(literal);
        if (read.ok) expect(read.value).toMatch(normalForm);
        expect(normalForm.test(literal)).toBe(read.ok && read.value === literal);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['1', ' ', '(', '1/', ' y ', 'ext 1', '+57'])(
    'a million characters of %j are no telephone, and are told so at once',
    (part) => {
      const literal = part.repeat(1_000_000 / part.length);
      expect(normalizeTelephone(literal)).toMatchObject({ reason: 'telefono-ilegible' });
      expect(formatTelephone(literal)).toBe(literal);
    },
  );
});
