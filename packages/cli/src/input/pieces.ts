import { open } from 'node:fs/promises';

/** Larger ones cost fewer turns, and no longer fit beside what is made of them. */
const PIECE = 512 * 1024;

/**
 * The bytes of a file, of which one piece is read while another is worked on. Their memory is used in
 * turn: a piece is good until the next one is asked for. A stream would take new memory for each,
 * which costs as much as the reading.
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void> {
  const file = await open(path);
  let memory = new Uint8Array(PIECE);
  let reading = file.read(new Uint8Array(PIECE));
  try {
    for (;;) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      reading = file.read(memory);
      // It may fail before anybody waits for it.
      reading.catch(() => {});
      memory = buffer;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // Whoever leaves has no use for what is still being read.
    await reading.catch(() => {});
    await file.close();
  }
}
