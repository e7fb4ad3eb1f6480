/** How bytes become text: by Node's own means where they are, else by what every browser has. */

import { hasControlCharacters } from './control-characters.ts';
import { LINE_FEED, type Line } from './line-splitter.ts';

type NodeBuffer = typeof import('node:buffer');

/** Not imported, so that a page loads this module too. */
const node = (
  globalThis as { process?: { getBuiltinModule?(name: 'node:buffer'): NodeBuffer } }
).process?.getBuiltinModule?.('node:buffer');

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The same bytes, as the kind of array in which this runtime searches fastest. */
export function searchable(bytes: Uint8Array): Uint8Array {
  return node ? node.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
}

/** The text of some bytes; `undefined` where they are not UTF-8. */
export function textOf(bytes: Uint8Array, start: number, end: number): string | undefined {
  if (!node) return decoded(bytes.subarray(start, end));
  const text = (bytes as Buffer).toString('utf8', start, end);
  // Most texts have no replacement character, so most need no second look.
  const isRead = !text.includes('\ufffd') || node.isUtf8(bytes.subarray(start, end));
  return isRead ? text : undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Gives lines with each byte as one character (ISO 8859-1), which costs next to nothing to make. */
export class ByteReader {
  #bytes: Uint8Array | undefined;
  #areText = false;

  /**
   * `undefined` where the line, or one beside it, is not UTF-8 or has control characters, and where
   * the runtime cannot tell fast.
   */
  byteTextOf({ bytes, start, end }: Line): string | undefined {
    if (!node) return undefined;
    if (bytes !== this.#bytes) {
      // Once for all lines that stand in the same bytes: many calls for little take their time.
      this.#bytes = bytes;
      const whole = Math.max(end, bytes.lastIndexOf(LINE_FEED));
      const isUtf8 = node.isUtf8(bytes.subarray(start, whole));
      this.#areText = isUtf8 && !hasControlCharacters(bytes, start, whole);
    }
    return this.#areText ? (bytes as Buffer).toString('latin1', start, end) : undefined;
  }
}
