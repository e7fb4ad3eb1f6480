import { searchable } from './bytes.ts';
import { LineBuffer } from './line-buffer.ts';

export const LINE_FEED = 10;
const BLANKS = [9, 13, 32];
const LONGEST_LINE = 16 * 1024 * 1024;

/** A line, without the line feed that ends it. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** It stands in these from `start` to `end`, as long as nothing more is asked of the splitter. */
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Whether a line holds only what JSON takes for blanks. */
export function isBlankLine({ bytes, start, end }: Line): boolean {
  let at = start;
  while (at < end && BLANKS.includes(bytes[at] ?? 0)) at++;
  return at === end;
}

/**
 * Splits bytes that come in pieces, cut off anywhere, at their line feeds. Of a line over `longest`
 * it gives a byte more than that, so that it can be told, and lets the rest go: no more is ever held.
 */
export class LineSplitter {
  /** Lines so far. */
  count = 0;
  /** Bytes of the longest line that is given whole. */
  readonly longest: number;
  readonly #open: LineBuffer;

  /** Throws a TypeError for a length that is none. */
  constructor(longest = LONGEST_LINE) {
    if (!(longest >= 0)) throw new TypeError('longestLine is a number of bytes.');
    this.longest = longest;
    this.#open = new LineBuffer(longest + 1);
  }

  /**
   * The lines that end in this piece. Read them to the end before the next piece; from then on the
   * piece's memory is the caller's.
   */
  *push(piece: Uint8Array): Generator<Line, void> {
    const bytes = searchable(piece);
    let start = 0;
    let end = bytes.indexOf(LINE_FEED);
    if (end !== -1 && !this.#open.isEmpty) {
      this.#open.add(bytes.subarray(0, end));
      yield* this.end();
      start = end + 1;
      end = bytes.indexOf(LINE_FEED, start);
    }
    while (end !== -1) {
      const cut = Math.min(end, start + this.longest + 1);
      yield { number: ++this.count, bytes, start, end: cut };
      start = end + 1;
      end = bytes.indexOf(LINE_FEED, start);
    }
    if (start < bytes.length) this.#open.add(bytes.subarray(start));
  }

  /** The line that no line feed ended, when no piece follows. */
  *end(): Generator<Line, void> {
    if (this.#open.isEmpty) return;
    const bytes = searchable(this.#open.bytes);
    yield { number: ++this.count, bytes, start: 0, end: bytes.length };
    this.#open.clear();
  }
}
