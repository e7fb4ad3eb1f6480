import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';

/** Of the step in which zlib finds a damage it gives nothing, so that a step is a few lines. */
const PACKED_AT_ONCE = 4096;
const UNPACKED_AT_ONCE = 256 * 1024;

/**
 * What a deflate stream (RFC 1951) holds, step by step; what comes after it is left to the reader.
 * Throws what zlib throws at a damage, and an error with its code for a stream that was cut off.
 */
export async function* inflated(reader: ByteReader): AsyncGenerator<readonly Buffer[], void> {
  const inflate = createInflateRaw({ chunkSize: UNPACKED_AT_ONCE });
  const parts: Buffer[] = [];
  inflate.on('data', (part: Buffer) => parts.push(part));
  try {
    for (;;) {
      const packed = await reader.some(PACKED_AT_ONCE);
      if (packed.length === 0) throw cutOff();
      const before = inflate.bytesWritten;
      const isOver = await written(inflate, packed);
      if (parts.length > 0) yield parts.splice(0);
      if (isOver) return reader.unread(before + packed.length - inflate.bytesWritten);
    }
  } finally {
    inflate.destroy();
  }
}

/** Whether the stream ended with these bytes, or before all of them. */
function written(inflate: InflateRaw, packed: Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    inflate.removeAllListeners('end').once('end', () => resolve(true));
    inflate.removeAllListeners('error').once('error', reject);
    inflate.write(packed, () => resolve(false));
  });
}

export function cutOff(): Error {
  return Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
}
