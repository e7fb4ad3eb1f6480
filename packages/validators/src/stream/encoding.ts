/** How many bytes tell the encoding of a text. */
const TELLING = 4;
const MARK_LENGTH = 3;
const NO_BYTES = new Uint8Array();

/** The beginning of a text in pieces: passes over its byte-order mark, and knows UTF-16. */
export class Beginning {
  isUtf16 = false;
  #isPast: boolean;
  #first: Uint8Array = NO_BYTES;

  constructor(isPast = false) {
    this.#isPast = isPast;
  }

  /** What can be read of the text so far; nothing while its first bytes do not tell enough. */
  past(piece: Uint8Array, isEnd = false): Uint8Array {
    if (this.#isPast) return piece;
    const bytes = joined(this.#first, piece);
    this.#isPast = isEnd || bytes.length >= TELLING;
    this.#first = this.#isPast ? NO_BYTES : bytes;
    if (!this.#isPast) return NO_BYTES;
    this.isUtf16 = looksLikeUtf16(bytes);
    const [a, b, c] = bytes;
    const hasMark = a === 0xef && b === 0xbb && c === 0xbf;
    return hasMark ? bytes.subarray(MARK_LENGTH) : bytes;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

/**
 * Whether a text is UTF-16, by its first bytes: by its mark, or because JSON begins with ASCII, of
 * which UTF-16 makes a zero byte and another.
 */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes.subarray(0, TELLING);
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return Boolean((a === 0 && b && c === 0 && d) || (a && b === 0 && c && d === 0));
}

const encoder = new TextEncoder();

/** Text in pieces as UTF-8. A piece may end within a character of two units. */
export class PiecewiseEncoder {
  #half = '';

  encode(piece: string): Uint8Array {
    const text = this.#half + piece;
    const last = text.charCodeAt(text.length - 1);
    this.#half = last >= 0xd800 && last < 0xdc00 ? text.slice(-1) : '';
    return encoder.encode(this.#half ? text.slice(0, -1) : text);
  }

  /** The half of a character to which no other half came. */
  end(): Uint8Array {
    return encoder.encode(this.#half);
  }
}
