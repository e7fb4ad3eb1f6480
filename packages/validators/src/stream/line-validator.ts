import { Beginning, PiecewiseEncoder } from './encoding.ts';
import { Judge } from './judge.ts';
import type { LineFinding, LineOptions, LineVerdict } from './line-finding.ts';
import { type Line, LineSplitter } from './line-splitter.ts';

/** What of a text is encoded at a time, so that a large one is not in memory twice. */
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
  readonly #splitter: LineSplitter;
  readonly #judge: Judge;
  readonly #beginning: Beginning;
  readonly #encoder = new PiecewiseEncoder();

  constructor(options: LineOptions) {
    this.#splitter = new LineSplitter(options.longestLine);
    this.#judge = new Judge(options, this.#splitter.longest);
    this.#beginning = new Beginning(options.isContinued);
  }

  push(piece: Uint8Array | string): Iterable<LineVerdict> {
    if (typeof piece === 'string') return this.#foundInText(piece);
    if (ArrayBuffer.isView(piece)) return this.#found(this.#beginning.past(piece));
    throw new TypeError('A piece of a stream is a string or a Uint8Array.');
  }

  *end(): Generator<LineVerdict, void> {
    yield* this.#found(this.#beginning.past(this.#encoder.end(), true));
    if (!this.isOver) yield* this.#foundOn(this.#splitter.end());
  }

  *#foundInText(text: string): Generator<LineVerdict, void> {
    for (let start = 0; start < text.length; start += WINDOW) {
      const bytes = this.#encoder.encode(text.slice(start, start + WINDOW));
      yield* this.#found(this.#beginning.past(bytes));
    }
  }

  #found(bytes: Uint8Array): Iterable<LineVerdict> {
    if (this.isOver) return [];
    return this.#beginning.isUtf16 ? this.#foundUtf16() : this.#foundOn(this.#splitter.push(bytes));
  }

  *#foundUtf16(): Generator<LineVerdict, void> {
    this.isOver = true;
    yield this.#judge.unreadable(++this.count, 'texto-utf16');
  }

  *#foundOn(lines: Iterable<Line>): Generator<LineVerdict, void> {
    for (const line of lines) {
      this.count = line.number;
      const finding = this.#judge.finding(line);
      if (finding) yield finding;
    }
  }
}
