import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const MAGIC_LENGTH = 2;
const UNPACKED_AT_ONCE = 256 * 1024;

/**
 * The bytes that a gzip holds; any others as they are. It is known by its first two bytes. The memory
 * of a piece is the source's again once the next one is asked for.
 */
export async function* unzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  while (first.length < MAGIC_LENGTH) {
    const { done, value } = await iterator.next();
    if (done) break;
    first = Buffer.concat([first, value]);
  }
  const whole = following(first, iterator);
  if (first[0] !== 0x1f || first[1] !== 0x8b) return yield* whole;
  // Its callback hears of the errors that the iteration throws as well.
  yield* pipeline(copied(whole), createGunzip({ chunkSize: UNPACKED_AT_ONCE }), () => {});
}

async function* following(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield first;
    for (;;) {
      const { done, value } = await rest.next();
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

/** Pieces in their own memory: the unpacking still reads one when it takes the next. */
async function* copied(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) yield Uint8Array.from(piece);
}
