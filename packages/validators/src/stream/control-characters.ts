import { LINE_FEED } from './line-splitter.ts';

const CARRIAGE_RETURN = 13;
const FIRST_VISIBLE = 0x20;
/** Bytes. */
const WORD = 4;
const STEP = 4 * WORD;

/**
 * Whether bytes hold a control character of ASCII that ends no line: in JSON it stands between
 * values at most, never in a text. Of a carriage return the byte that follows decides, at `end` too.
 */
export function hasControlCharacters(bytes: Uint8Array, start: number, end: number): boolean {
  // An array of words begins at an address that is a multiple of theirs.
  const firstWord = start + ((WORD - ((bytes.byteOffset + start) % WORD)) % WORD);
  const steps = Math.floor((end - firstWord) / STEP);
  if (steps < 1) return hasOneOf(bytes, start, end);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + firstWord, 4 * steps);
  for (let step = 0; step < steps; step++) {
    const at = 4 * step;
    const low =
      lowBytes(words[at] as number) |
      lowBytes(words[at + 1] as number) |
      lowBytes(words[at + 2] as number) |
      lowBytes(words[at + 3] as number);
    if ((low & 0x80808080) === 0) continue;
    const place = firstWord + STEP * step;
    if (hasOneOf(bytes, place, place + STEP)) return true;
  }
  return hasOneOf(bytes, start, firstWord) || hasOneOf(bytes, firstWord + STEP * steps, end);
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
