import { KnownKeys } from './known-keys.ts';
import { isReadAlike } from './read-alike.ts';
import type { ScannedBytes } from './scanner.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const SPACE = 0x20;
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;

const DEEPEST = 64;

/**
 * Reads lines of JSON that were scanned. It looks at no character within a text, and gives it as it
 * is spelled, escapes included, so that long texts cost no more than short ones.
 */
export class ByteRecordReader {
  #scanned: ScannedBytes | undefined;
  #bytes: Uint8Array = new Uint8Array();
  /** Each byte as one character (ISO 8859-1), which costs next to nothing to make. */
  #line = '';
  #lineAt = 0;
  #stops: Int32Array = new Int32Array();
  #at = 0;
  /** Index of the first stop that was not passed. */
  #stop = 0;
  readonly #keys = new KnownKeys();

  /**
   * The record that stands from `start` to `end`; of the same bytes, later lines after earlier ones.
   * `undefined` for what is no JSON, and for what only its characters can tell.
   */
  read(scanned: ScannedBytes, start: number, end: number): unknown {
    if (scanned !== this.#scanned) this.#begin(scanned);
    this.#line = scanned.bytes.toString('latin1', start, end);
    this.#lineAt = start;
    this.#at = start;
    const value = this.#value(0);
    this.#skipBlanks();
    return this.#at === end ? value : undefined;
  }

  #begin(scanned: ScannedBytes): void {
    this.#scanned = scanned;
    this.#bytes = scanned.bytes;
    this.#stops = scanned.stops;
    this.#stop = 0;
  }

  #value(depth: number): unknown {
    const first = this.#skipBlanks();
    if (first === QUOTE) return this.#text();
    if (depth === DEEPEST) return undefined;
    if (first === OPENING_BRACE) return this.#group(depth + 1);
    if (first === OPENING_BRACKET) return this.#list(depth + 1);
    return this.#word();
  }

  #group(depth: number): Record<string, unknown> | undefined {
    const group: Record<string, unknown> = {};
    this.#at++;
    if (this.#skipBlanks() === CLOSING_BRACE) {
      this.#at++;
      return group;
    }
    for (;;) {
      const key = this.#skipBlanks() === QUOTE ? this.#key() : undefined;
      if (key === undefined || this.#skipBlanks() !== COLON) return undefined;
      this.#at++;
      const value = this.#value(depth);
      if (value === undefined) return undefined;
      group[key] = value;
      const next = this.#skipBlanks();
      this.#at++;
      if (next === CLOSING_BRACE) return group;
      if (next !== COMMA) return undefined;
    }
  }

  #list(depth: number): unknown[] | undefined {
    const list: unknown[] = [];
    this.#at++;
    if (this.#skipBlanks() === CLOSING_BRACKET) {
      this.#at++;
      return list;
    }
    for (;;) {
      const value = this.#value(depth);
      if (value === undefined) return undefined;
      list.push(value);
      const next = this.#skipBlanks();
      this.#at++;
      if (next === CLOSING_BRACKET) return list;
      if (next !== COMMA) return undefined;
    }
  }

  #key(): string | undefined {
    const start = this.#at + 1;
    const end = this.#endOfText();
    if (end === undefined) return undefined;
    const known = this.#keys.find(this.#bytes, start, end);
    if (known !== undefined) return known;
    const key = this.#spelled(start, end);
    // JSON.parse makes an own key of `__proto__`; an assignment would not.
    if (key === '__proto__' || key.includes('\\')) return undefined;
    return this.#keys.add(key, this.#bytes, start, end);
  }

  #text(): string | undefined {
    const start = this.#at + 1;
    const end = this.#endOfText();
    if (end === undefined) return undefined;
    const text = this.#spelled(start, end);
    return isReadAlike(text) ? text : undefined;
  }

  #spelled(start: number, end: number): string {
    return this.#line.slice(start - this.#lineAt, end - this.#lineAt);
  }

  /** Passes over the text that begins here, to whose closing quotation mark no stop may come. */
  #endOfText(): number | undefined {
    const stops = this.#stops;
    // Blanks before it may have been control characters.
    while ((stops[this.#stop] as number) < this.#at) this.#stop++;
    const isOpening = stops[this.#stop] === this.#at;
    const end = stops[this.#stop + 1] as number;
    if (!isOpening || this.#bytes[end] !== QUOTE) return undefined;
    this.#stop += 2;
    this.#at = end + 1;
    return end;
  }

  /** A number, `true`, `false` or `null`. */
  #word(): unknown {
    const start = this.#at;
    while (!isEndOfWord(this.#bytes[this.#at])) this.#at++;
    try {
      return JSON.parse(this.#spelled(start, this.#at));
    } catch {
      return undefined;
    }
  }

  /** Gives the byte that follows them; none at the end. */
  #skipBlanks(): number | undefined {
    for (;;) {
      const byte = this.#bytes[this.#at];
      if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) return byte;
      this.#at++;
    }
  }
}

function isEndOfWord(byte: number | undefined): boolean {
  if (byte === undefined || byte <= SPACE) return true;
  return byte === COMMA || byte === CLOSING_BRACE || byte === CLOSING_BRACKET;
}
