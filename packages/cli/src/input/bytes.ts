/** The most that is read of one file. A record at all its limits is well under a tenth of it. */
export const LARGEST_MEGABYTES = 100;

const LARGEST = LARGEST_MEGABYTES * 1_000_000;

/** All bytes of a stream; rejects with `EFBIG` as soon as they are too many, however many follow. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > LARGEST) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
