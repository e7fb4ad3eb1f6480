import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlankLine, LineSplitter } from '../../src/stream/index.ts';

/** The lines of some pieces, in latin1 so that any bytes are a text; each with its number. */
function linesOf(pieces: readonly Uint8Array[], longest?: number): [number, string][] {
  const splitter = new LineSplitter(longest);
  const found: [number, string][] = [];
  const read = (lines: ReturnType<LineSplitter['push']>) => {
    for (const { number, bytes, start, end } of lines) {
      found.push([number, Buffer.from(bytes.subarray(start, end)).toString('latin1')]);
    }
  };
  for (const piece of pieces) {
    const memory = Uint8Array.from(piece);
    read(splitter.push(memory));
    // It is the caller's again.
    memory.fill(0);
  }
  read(splitter.end());
  expect(splitter.count).toBe(found.length);
  return found;
}

describe('a splitter of lines', () => {
  it('gives what splitting the whole text gives, wherever it is cut, up to the limit', () => {
    const bytes = fc.uint8Array({ maxLength: 12 });
    const feeds = bytes.map((some) => some.map((byte) => (byte % 4 === 0 ? 10 : byte)));
    fc.assert(
      fc.property(fc.array(feeds), fc.nat(8), (pieces, longest) => {
        const lines = Buffer.concat(pieces).toString('latin1').split('\n');
        if (lines.at(-1) === '') lines.pop();
        const expected = lines.map((line, index) => [index + 1, line.slice(0, longest + 1)]);
        expect(linesOf(pieces, longest)).toEqual(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows which lines hold only blanks', () => {
    const splitter = new LineSplitter();
    const lines = [...splitter.push(Buffer.from('\n \t\r\na\n\u00a0\n'))];
    expect(lines.map(isBlankLine)).toEqual([true, true, false, false]);
  });

  it('refuses a length that is none', () => {
    expect(() => new LineSplitter(-1)).toThrow(TypeError);
  });
});
