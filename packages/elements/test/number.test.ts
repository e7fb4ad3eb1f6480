import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, readNumber, twoReadings } from '../src/document-form/number.ts';

describe('a number is read as people write it', () => {
  test.each([
    ['0', 0],
    ['2283', 2283],
    ['007', 7],
    ['-5', -5],
    ['\u22125', -5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['0,125', 0.125],
    ['1234,567', 1234.567],
    ['2 283', 2283],
    ['2\u00a0283', 2283],
    ['1 250 000,5', 1_250_000.5],
    ['1.250.000', 1_250_000],
    ['1,250,000.50', 1_250_000.5],
    ['1.250,75', 1250.75],
    [' 12\u200b ', 12],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    ['2.283', ['2283', '2.2830']],
    ['-2,283', ['-2283', '-2,2830']],
    ['999.999', ['999999', '999.9990']],
  ])('%j could be two, so it is none', (text, readings) => {
    expect(readNumber(text)).toBeUndefined();
    expect(twoReadings(text)).toEqual(readings);
    const values = readings.map(readNumber);
    expect(new Set(values).size).toBe(2);
    expect(values).not.toContain(undefined);
  });

  test.each([
    '',
    '-',
    'doce',
    '12 personas',
    '45 %',
    '1e3',
    '0x1',
    '١٢',
    '1.2.3',
    '22 83',
    '2 2833',
  ])('%j is none', (text) => {
    expect(readNumber(text)).toBeUndefined();
    expect(twoReadings(text)).toBeUndefined();
  });

  test('nor are two million signs, which are told so at once', () => {
    expect(readNumber('1 '.repeat(1_000_000))).toBeUndefined();
    expect(readNumber(`1${'.000'.repeat(500_000)}x`)).toBeUndefined();
  });
});

test('what is shown of a number is read back as that number', () => {
  const fraction = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }));
  const numbers = fc.oneof(
    fc.maxSafeInteger(),
    fraction.map(([over, under]) => over / under),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      fc.pre(!String(value).includes('e'));
      expect(readNumber(formatNumber(value))).toBe(value + 0);
    }),
  );
});
