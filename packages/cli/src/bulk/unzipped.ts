import { crc32 } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { cutOff, inflated } from './inflated.ts';

const MAGIC = Buffer.from([0x1f, 0x8b]);
const DEFLATE = 8;
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
const FIXED_HEADER = 10;
const TRAILER = 8;

/**
 * The bytes that a gzip (RFC 1952) holds, of all its members; any others as they are. It is known by
 * its first two bytes. The memory of a piece is the source's again once the next one is asked for.
 *
 * The format is read here and only its contents by zlib, whose own reader keeps back what it had
 * unpacked when it meets an end too soon, a wrong checksum, or what is no gzip after a member.
 */
export async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(source);
  try {
    if (!MAGIC.equals(await reader.peek(MAGIC.length))) yield* asTheyAre(reader);
    else for await (const parts of ahead(members(reader))) yield* parts;
  } finally {
    await reader.end();
  }
}

async function* asTheyAre(reader: ByteReader): AsyncGenerator<Uint8Array, void> {
  for (;;) {
    const piece = await reader.some();
    if (piece.length === 0) return;
    yield piece;
  }
}

async function* members(reader: ByteReader): AsyncGenerator<readonly Uint8Array[], void> {
  do {
    await skipHeader(reader);
    let checksum = 0;
    let length = 0;
    for await (const parts of inflated(reader)) {
      for (const part of parts) {
        checksum = crc32(part, checksum);
        length += part.length;
      }
      yield parts;
    }
    const trailer = await exactly(TRAILER, reader);
    const isAsWritten =
      trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === length % 2 ** 32;
    if (!isAsWritten) throw damaged('incorrect data check');
  } while (await isFollowed(reader));
}

async function skipHeader(reader: ByteReader): Promise<void> {
  const magic = await reader.peek(MAGIC.length);
  if (!MAGIC.subarray(0, magic.length).equals(magic)) throw damaged('incorrect header check');
  const [, , method, flags = 0] = await exactly(FIXED_HEADER, reader);
  if (method !== DEFLATE) throw damaged('unknown compression method');
  if (flags & FLAGS.extra) await exactly((await exactly(2, reader)).readUInt16LE(), reader);
  if (flags & FLAGS.name) await skipText(reader);
  if (flags & FLAGS.comment) await skipText(reader);
  if (flags & FLAGS.headerChecksum) await exactly(2, reader);
}

/** A text ends with a byte 0. */
async function skipText(reader: ByteReader): Promise<void> {
  while ((await exactly(1, reader))[0] !== 0);
}

async function exactly(count: number, reader: ByteReader): Promise<Buffer> {
  const bytes = await reader.take(count);
  if (bytes.length < count) throw cutOff();
  return bytes;
}

/** Whether anything comes after a member; tapes are filled up with zeros, which are nothing. */
async function isFollowed(reader: ByteReader): Promise<boolean> {
  const [next = 0] = await reader.peek(1);
  return next !== 0;
}

/** The same values; each is asked for while whoever asks is still busy with the one before. */
async function* ahead<Value>(source: AsyncGenerator<Value, void>): AsyncGenerator<Value, void> {
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // Its error is thrown when it is awaited, which may be later, or never.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await source.return();
  }
}

function damaged(message: string): Error {
  return Object.assign(new Error(message), { code: 'Z_DATA_ERROR' });
}
