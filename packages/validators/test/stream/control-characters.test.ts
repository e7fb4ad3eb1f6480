import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasControlCharacters } from '../../src/stream/control-characters.ts';

/** The same, one byte at a time. */
function hasThem(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).some((byte, at) => {
    const endsLine = byte === 10 || (byte === 13 && bytes[start + at + 1] === 10);
    return byte < 0x20 && !endsLine;
  });
}

it('finds them wherever they stand, from any address', () => {
  const byte = fc.oneof(
    { arbitrary: fc.integer({ min: 0x20, max: 0xff }), weight: 60 },
    { arbitrary: fc.constantFrom(10, 13), weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: 0x1f }), weight: 4 },
  );
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(byte, { minLength: 20, maxLength: 90 }),
      fc.nat(9),
      fc.nat(9),
      (units, start, less) => {
        const bytes = Uint8Array.from([0, ...units]).subarray(1);
        const from = Math.min(start, bytes.length);
        const to = Math.max(from, bytes.length - less);
        const expected = hasThem(bytes, from, to);
        if (expected) found++;
        expect(hasControlCharacters(bytes, from, to)).toBe(expected);
      },
    ),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(200);
});

it('takes every byte below 0x20 for one but the ends of lines', () => {
  for (let byte = 0; byte < 0x100; byte++) {
    const bytes = new Uint8Array(40).fill(0x61);
    bytes[17] = byte;
    expect(hasControlCharacters(bytes, 0, 40)).toBe(byte < 0x20 && byte !== 10);
  }
});
