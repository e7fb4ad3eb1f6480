import { LINE_FEED } from './line-splitter.ts';

const CARRIAGE_RETURN = 13;
const FIRST_VISIBLE = 0x20;
/** Bytes. */
const WORD = 4;
const WORDS = 8;
const STEP = WORDS * WORD;

/**
 * Whether bytes hold a control character of ASCII that ends no line: in JSON it stands between
 * values at most, never in a text. Of a carriage return the byte that follows decides, at `end` too.
 */
export function hasControlCharacters(bytes: Uint8Array, start: number, end: number): boolean {
  // An array of words begins at an address that is a multiple of theirs.
  const first = start + ((WORD - ((bytes.byteOffset + start) % WORD)) % WORD);
  const steps = Math.floor((end - first) / STEP);
  if (steps < 1) return hasOneOf(bytes, start, end);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + first, WORDS * steps);
  const last = first + STEP * steps;
  return (
    hasOneOf(bytes, start, first) ||
    hasOneInWords(words, (at) => hasOneOf(bytes, first + WORD * at, first + WORD * at + STEP)) ||
    hasOneOf(bytes, last, end)
  );
}

/** Looks at eight words at a time, and closer, from the index of the first, where a byte is low. */
function hasOneInWords(words: Int32Array, isCloser: (at: number) => boolean): boolean {
  for (let at = 0; at + WORDS <= words.length; at += WORDS) {
    const low =
      lowBytes(words[at] as number) |
      lowBytes(words[at + 1] as number) |
      lowBytes(words[at + 2] as number) |
      lowBytes(words[at + 3] as number) |
      lowBytes(words[at + 4] as number) |
      lowBytes(words[at + 5] as number) |
      lowBytes(words[at + 6] as number) |
      lowBytes(words[at + 7] as number);
    if ((low & 0x80808080) !== 0 && isCloser(at)) return true;
  }
  return false;
}

/** Sets the highest bit of a byte below 0x20; where there is none such, of no byte. */
function lowBytes(word: number): number {
  return (word - 0x20202020) & ~word;
}

function hasOneOf(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= FIRST_VISIBLE || byte === LINE_FEED) continue;
    if (byte !== CARRIAGE_RETURN || bytes[at + 1] !== LINE_FEED) return true;
  }
  return false;
}
