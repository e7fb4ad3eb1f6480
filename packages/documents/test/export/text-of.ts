import { strFromU8, unzipSync } from 'fflate';

/** Everything in a file, of a Word file every part. */
export function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : Object.values(partsOf(content)).join('\n');
}

/** The parts of a Word file by their names. */
export function partsOf(content: Uint8Array | string): Readonly<Record<string, string>> {
  if (typeof content === 'string') throw new TypeError('A Word file is made of bytes.');
  const parts = Object.entries(unzipSync(content));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}
