import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorPosition } from '../../src/stream/json-error-position.ts';

/** The message of `JSON.parse`, or `undefined` for a text that is JSON. */
function messageOfParse(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

describe('jsonErrorPosition', () => {
  test.each([
    ['', 1, 1],
    ['{"a":1}x', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['[}', 1, 2],
    ['01', 1, 2],
    ['-', 1, 1],
    ['tru', 1, 1],
    ["{'a': 1}", 1, 2],
    ['{"a": "b\nc"}', 1, 9],
    ['{\r\n"a": "\\x"}', 2, 7],
    ['[\r1,\n,', 3, 1],
    ['{"a": // no\n 1}', 1, 7],
  ])('%j breaks in line %i, column %i', (text, linea, columna) => {
    expect(jsonErrorPosition(text)).toEqual({ linea, columna });
  });

  test('agrees with JSON.parse wherever that tells a place', () => {
    const mark = fc.constantFrom('\u0001', 'x', '0', '-', ',', ':', '{', '}', ']', '"', '\\"', ' ');
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), mark, fc.boolean(), (json, at, mark, cut) => {
        const offset = at % (json.length + 1);
        const text = json.slice(0, offset) + mark + (cut ? '' : json.slice(offset));
        const found = jsonErrorPosition(text).columna - 1;
        const message = messageOfParse(text) ?? 'none, so the end of JSON';
        const told = /position ([0-9]+)|end of JSON/.exec(message);
        const place = told ? Number(told[1] ?? text.length) : text.length - 1;
        expect(found).toBeLessThanOrEqual(place);
        // JSON.parse tells the character within a word, a number or an escape; we tell its beginning.
        if (told) expect(text.slice(found, place)).toMatch(/^[-+.\w\\]*$/);
      }),
      { numRuns: 20_000 },
    );
  });

  test('does not overflow on deep or long texts', () => {
    expect(jsonErrorPosition('['.repeat(1_000_000)).columna).toBe(1_000_001);
    expect(jsonErrorPosition(`"${'a'.repeat(20_000_000)}\n`).columna).toBe(20_000_002);
    expect(jsonErrorPosition(`"${'\\n'.repeat(5_000_000)}\n`).columna).toBe(10_000_002);
  });
});
