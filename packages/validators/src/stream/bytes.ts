/** How bytes become text: by Node's own means where they are, else by what every browser has. */

type NodeBuffer = typeof import('node:buffer');

/** Not imported, so that a page loads this module too. */
export const node = (
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
