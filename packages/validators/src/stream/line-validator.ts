import { type ByteText, byteTextOf, searchable } from './byte-reader.ts';
import { Beginning, PiecewiseEncoder } from './encoding.ts';
import { Judge } from './judge.ts';
import { LineBuffer } from './line-buffer.ts';
import type { LineFinding, LineOptions, LineVerdict } from './line-finding.ts';

const LINE_FEED = 10;
const BLANKS = [9, 13, 32];
const LONGEST_LINE = 16 * 1024 * 1024;
/** What is worked on at a time: a larger piece is not all in memory as findings. */
const WINDOW = 65_536;

/** Validates lines of JSON that come in pieces, without waiting for anything. */
export interface LineValidator<Finding extends LineVerdict = LineFinding> {
  /**
   * The findings on the lines that end in this piece: text, or bytes of UTF-8, cut off anywhere.
   * Read them to the end before the next piece; from then on the piece's memory is the caller's.
   */
  push(piece: Uint8Array | string): Iterable<Finding>;
  /** The findings on what is left, when no piece follows. */
  end(): Iterable<Finding>;
  /** Lines so far, blank ones included. */
  readonly count: number;
  /** What follows cannot be read (it is UTF-16), and has been said. */
  readonly isOver: boolean;
}

/**
 * A validator of lines. A line that holds no record is a finding with a code of `textCodes`; blank
 * lines are counted and have none. It holds at most the longest line, whatever it is given. Throws a
 * TypeError for a `longestLine` that is no size, and for a piece that is neither text nor bytes.
 */
export function lineValidator(
  options?: LineOptions & { readonly verdictOnly?: false },
): LineValidator;
export function lineValidator(options: LineOptions): LineValidator<LineVerdict>;
export function lineValidator(options: LineOptions = {}): LineValidator<LineVerdict> {
  return new Lines(options);
}

class Lines implements LineValidator<LineVerdict> {
  count = 0;
  isOver = false;
  readonly #longest: number;
  readonly #open: LineBuffer;
  readonly #judge: Judge;
  readonly #beginning: Beginning;
  readonly #encoder = new PiecewiseEncoder();

  constructor(options: LineOptions) {
    this.#longest = options.longestLine ?? LONGEST_LINE;
    if (!(this.#longest >= 0)) throw new TypeError('longestLine is a number of bytes.');
    this.#open = new LineBuffer(this.#longest);
    this.#judge = new Judge(options);
    this.#beginning = new Beginning(options.isContinued);
  }

  *push(piece: Uint8Array | string): Generator<LineVerdict> {
    if (typeof piece !== 'string' && !ArrayBuffer.isView(piece)) {
      throw new TypeError('A piece of a stream is a string or a Uint8Array.');
    }
    for (let start = 0; start < piece.length && !this.isOver; start += WINDOW) {
      const part =
        typeof piece === 'string'
          ? this.#encoder.encode(piece.slice(start, start + WINDOW))
          : piece.subarray(start, start + WINDOW);
      yield* this.#found(this.#beginning.past(part));
    }
  }

  *end(): Generator<LineVerdict> {
    if (this.isOver) return;
    yield* this.#found(this.#beginning.past(this.#encoder.end(), true));
    if (!this.#open.isEmpty) yield* this.#foundInOpen();
  }

  /** The findings on the lines that end in these bytes; the beginning of another is kept. */
  #found(bytes: Uint8Array): LineVerdict[] {
    if (this.#beginning.isUtf16) {
      this.isOver = true;
      return [this.#judge.unreadable(++this.count, 'texto-utf16')];
    }
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    const found: LineVerdict[] = [];
    let start = 0;
    if (end > 0 && !this.#open.isEmpty) {
      start = bytes.indexOf(LINE_FEED) + 1;
      this.#open.add(bytes.subarray(0, start - 1));
      found.push(...this.#foundInOpen());
    }
    if (start < end) this.#findInWhole(searchable(bytes), start, end, found);
    if (end < bytes.length) this.#open.add(bytes.subarray(end));
    return found;
  }

  /** Lines each of which ends with a line feed. */
  #findInWhole(bytes: Uint8Array, from: number, to: number, found: LineVerdict[]): void {
    const all = this.#judge.readsBytes ? byteTextOf(bytes, from, to) : undefined;
    for (let start = from; start < to; ) {
      const end = bytes.indexOf(LINE_FEED, start);
      const byteText = all && {
        text: all.text.slice(start - from, end - from),
        isAscii: all.isAscii,
      };
      const finding = this.#finding(bytes, start, end, byteText);
      if (finding) found.push(finding);
      start = end + 1;
    }
  }

  /** The finding on the line that was kept, now that it is whole. */
  #foundInOpen(): LineVerdict[] {
    const bytes = searchable(this.#open.bytes);
    const length = this.#open.isOverflown ? Number.POSITIVE_INFINITY : bytes.length;
    const byteText = this.#judge.readsBytes ? byteTextOf(bytes, 0, bytes.length) : undefined;
    const finding = this.#finding(bytes, 0, length, byteText);
    this.#open.clear();
    return finding ? [finding] : [];
  }

  #finding(
    bytes: Uint8Array,
    start: number,
    end: number,
    byteText: ByteText | undefined,
  ): LineVerdict | undefined {
    const number = ++this.count;
    if (end - start > this.#longest) {
      return this.#judge.unreadable(number, 'linea-larga', { maximo: this.#longest });
    }
    if (isBlank(bytes, start, end)) return undefined;
    return this.#judge.finding({ number, bytes, start, end, byteText });
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && BLANKS.includes(bytes[at] ?? 0)) at++;
  return at === end;
}
