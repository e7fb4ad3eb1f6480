import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST, scanned } from '../../src/stream/scanner.ts';

/** The same, one byte at a time. */
function stopsIn(bytes: Uint8Array): number[] {
  const stops: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      at++;
      const escaped = String.fromCharCode(bytes[at] ?? 0x20);
      if (!'"\\bfnrt'.includes(escaped)) stops.push(at);
    } else if (byte === 0x22 || byte < 0x20) stops.push(at);
  }
  return [...stops.filter((stop) => stop < bytes.length), bytes.length];
}

/** What the scanner finds, up to the end that it writes. */
function scan(bytes: Uint8Array): number[] {
  const stops = [...(scanned(bytes, 0, bytes.length)?.stops ?? [])];
  return stops.slice(0, stops.indexOf(bytes.length) + 1);
}

const unit = fc.oneof(
  { arbitrary: fc.constantFrom('a', 'n', 'ñ', '🙂', ' '), weight: 8 },
  {
    arbitrary: fc.constantFrom('\\', '"', '\\\\', '\\"', '\\/', '\\u', '\n', '\0', '\x1f'),
    weight: 2,
  },
);

it('stops wherever a text may end, in blocks full and not', () => {
  const texts = fc.array(unit, { maxLength: 300 }).map((units) => units.join(''));
  fc.assert(
    fc.property(texts, fc.nat(9), (text, before) => {
      const all = Buffer.from(`${'"'.repeat(before)}${text}"\\`);
      const end = all.length - 2;
      const found = scanned(all, before, end);
      const bytes = all.subarray(before, end);
      const stops = [...(found?.stops ?? [])];
      expect(stops.slice(0, stops.indexOf(bytes.length) + 1)).toEqual(stopsIn(bytes));
      expect(found?.bytes).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});

it('tells every byte, at every place of a block', () => {
  for (let place = 0; place < 130; place++) {
    for (let byte = 0; byte < 0x80; byte++) {
      const bytes = Buffer.alloc(131, 'a');
      bytes[place] = byte;
      expect(scan(bytes)).toEqual(stopsIn(bytes));
    }
  }
});

it.each([
  ['escapes', '\\n'],
  ['backslashes', '\\\\'],
  ['quotation marks', '"'],
  ['control characters', '\0'],
])('takes as many bytes as it may, all %s', (_, text) => {
  const bytes = Buffer.alloc(MOST, text);
  expect(scan(bytes)).toEqual(stopsIn(bytes));
});

it('keeps nothing of what it scanned before', () => {
  const used = scanned(Buffer.alloc(MOST, '"'), 0, MOST)?.stops;
  expect(scanned(Buffer.from('a\\'), 0, 1, used)?.stops.slice(0, 1)).toEqual(Int32Array.of(1));
  expect(scan(Buffer.from('a'))).toEqual([1]);
  expect(scan(Buffer.from(''))).toEqual([0]);
});

it('gives nothing for what is not UTF-8', () => {
  expect(scanned(Buffer.from([0x61, 0xf1]), 0, 2)).toBeUndefined();
});
