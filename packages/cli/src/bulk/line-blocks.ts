import { type Line, LineSplitter } from '@ficha-leccion/validators/stream';

const LINE_FEED = 10;
const BLOCK = 1024 * 1024;
/** A block is full with the line that fills it, so most need no more than this. */
export const BLOCK_MEMORY = BLOCK + BLOCK / 4;

/**
 * The same bytes in blocks of about a megabyte, each of whole lines, in its own memory: that of
 * `used`, as long as there is some. Of a line over the limit they hold a byte more than that.
 */
export async function* lineBlocks(
  source: AsyncIterable<Uint8Array>,
  used: ArrayBuffer[],
  longestLine?: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const splitter = new LineSplitter(longestLine);
  const block = new Block(used);
  try {
    for await (const piece of source) {
      for (const line of splitter.push(piece)) {
        block.add(line);
        if (block.length >= BLOCK) yield block.take();
      }
    }
  } catch (error) {
    // What came of the last line is not the line; all before it is as good as ever.
    if (block.length > 0) yield block.take();
    throw error;
  }
  for (const line of splitter.end()) block.add(line);
  if (block.length > 0) yield block.take();
}

class Block {
  length = 0;
  #bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly #used: ArrayBuffer[];

  constructor(used: ArrayBuffer[]) {
    this.#used = used;
  }

  add({ bytes, start, end }: Line): void {
    const line = bytes.subarray(start, end);
    const room = this.#roomFor(line.length + 1);
    room.set(line, this.length);
    this.length += line.length;
    room[this.length++] = LINE_FEED;
  }

  take(): Uint8Array<ArrayBuffer> {
    const lines = this.#roomFor(0).subarray(0, this.length);
    this.#bytes = undefined;
    this.length = 0;
    return lines;
  }

  #roomFor(more: number): Uint8Array<ArrayBuffer> {
    this.#bytes ??= new Uint8Array(this.#used.pop() ?? new ArrayBuffer(BLOCK_MEMORY));
    const length = this.length + more;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#bytes.subarray(0, this.length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
