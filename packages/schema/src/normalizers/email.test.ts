import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { patterns } from '../dialect/patterns.ts';
import { normalizeEmail } from './email.ts';

const address = new RegExp(patterns.email.source);

describe('an address', () => {
  test.each([
    ['ana.ejemplo@example.com', 'ana.ejemplo@example.com'],
    ['luis.ejemplo@ejemplo.gov.co', 'luis.ejemplo@ejemplo.gov.co'],
    ['Ana.Ejemplo@Example.COM', 'Ana.Ejemplo@example.com'],
    ['  ana@example.com\n', 'ana@example.com'],
    ['\u00a0ana@example.com\u200b', 'ana@example.com'],
    ['ana@exam\u00adple.com', 'ana@example.com'],
    ['mailto:ana@example.com', 'ana@example.com'],
    ['MAILTO:ana@example.com', 'ana@example.com'],
    ['<ana@example.com>', 'ana@example.com'],
    ['<mailto:ana@example.com>', 'ana@example.com'],
    ['Ana Ejemplo <ana@example.com>', 'ana@example.com'],
    ['ana+ficha@example.com', 'ana+ficha@example.com'],
    ["o'ana_1-x@example.com", "o'ana_1-x@example.com"],
    ['ñandú@alcaldía-ñemeque.gov.co', 'ñandú@alcaldía-ñemeque.gov.co'],
    ['ñandú@alcaldía.gov.co'.normalize('NFD'), 'ñandú@alcaldía.gov.co'],
    ['ana@xn--alcalda-i2a.gov.co', 'ana@xn--alcalda-i2a.gov.co'],
  ])('%j is %s', (literal, value) => {
    expect(normalizeEmail(literal)).toEqual({ ok: true, value, literal, doubts: [] });
  });
});

describe('several addresses in one box', () => {
  test.each([
    'ana@example.com; luis@example.com',
    'ana@example.com;luis@example.com',
    'ana@example.com, luis@example.com',
    'ana@example.com / luis@example.com',
    'ana@example.com/luis@example.com',
    'ana@example.com y luis@example.com',
    'ana@example.com\nluis@example.com',
    'Ana <ana@example.com>, Luis <luis@example.com>',
  ])('%j', (literal) => {
    const reason = 'correo-varios';
    expect(normalizeEmail(literal)).toEqual({ ok: false, reason, literal, params: {} });
  });
});

describe('what is no address', () => {
  test.each([
    ['', 'empty'],
    ['no tiene', 'no @'],
    ['@example.com', 'nobody'],
    ['ana@', 'nowhere'],
    ['ana@example', 'a domain of one label'],
    ['ana@example.c', 'a last label of one letter'],
    ['ana@example.c0m.1', 'a last label that begins with a digit'],
    ['ana @example.com', 'a blank inside'],
    ['ana@example.com.', 'a dot at the end'],
    ['ana..ejemplo@example.com', 'two dots'],
    ['.ana@example.com', 'a dot first'],
    ['ana@-example.com', 'a label that begins with a hyphen'],
    ['ana@example-.com', 'a label that ends with a hyphen'],
    [`ana@${'a'.repeat(64)}.com`, 'a label of 64 characters'],
    [`${'a'.repeat(243)}@example.com`, '255 characters'],
    ['ana@ejemplo@example.com', 'two @'],
    ['ana(casa)@example.com', 'a comment'],
    ['"ana ejemplo"@example.com', 'quotation marks'],
    ['mailto:ana@example.com?subject=x', 'a subject'],
  ])('%j: %s', (literal) => {
    const reason = 'correo-ilegible';
    expect(normalizeEmail(literal)).toEqual({ ok: false, reason, literal, params: {} });
  });

  it('allows 254 characters and 63 in a label', () => {
    expect(normalizeEmail(`${'a'.repeat(242)}@example.com`)).toMatchObject({ ok: true });
    expect(normalizeEmail(`ana@${'a'.repeat(63)}.com`)).toMatchObject({ ok: true });
  });
});

describe('for any input', () => {
  const words = ['ana', 'EJEMPLO', 'co', 'gov.co', 'mailto:'];
  const pieces = fc.constantFrom(...words, ..."ñİ1-.@@+'/<> ,;\u00a0\u200b\u00ad\u0301\n");
  const almostAddresses = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
  const anyString = fc.oneof(almostAddresses, fc.emailAddress(), fc.string({ unit: 'binary' }));

  it('never throws, keeps the literal, gives addresses only and leaves those as they are', () => {
    fc.assert(
      fc.property(anyString, (literal) => {
        const read = normalizeEmail(literal);
        expect(read.literal).toBe(literal);
        if (read.ok) {
          expect(read.value).toMatch(address);
          expect(read.value.length).toBeLessThanOrEqual(254);
          expect(normalizeEmail(read.value)).toMatchObject({ value: read.value });
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves every address of the contract as it is', () => {
    const ofContract = fc.stringMatching(new RegExp(patterns.email.source.replace('(?!\\n)', '')));
    fc.assert(
      fc.property(ofContract, (text) => {
        const value = text.toLowerCase();
        fc.pre(value.length <= 254 && address.test(value));
        expect(normalizeEmail(value)).toMatchObject({ ok: true, value });
      }),
    );
  });

  test.each(['a', '@', 'a.', 'a@', ' ', '<', 'a@b.co;'])(
    'a million characters of %j are no address, and are told so at once',
    (part) => {
      const literal = part.repeat(1_000_000 / part.length);
      expect(normalizeEmail(literal)).toMatchObject({ reason: 'correo-ilegible' });
    },
  );
});
