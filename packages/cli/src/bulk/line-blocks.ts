const LINE_FEED = 10;
const BLOCK = 1024 * 1024;
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The same bytes in blocks of about a megabyte, each of whole lines, in its own memory. Of a line
 * over the limit it gives a byte more than that, so that it can be told, and passes over the rest.
 */
export async function* lineBlocks(
  source: AsyncIterable<Uint8Array>,
  longestLine = LONGEST_LINE,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const block = new Block(longestLine);
  try {
    for await (const piece of source) {
      for (let start = 0; start < piece.length; start += BLOCK) {
        block.add(piece.subarray(start, start + BLOCK));
        if (block.isFull) yield block.takeLines();
      }
    }
  } catch (error) {
    // What came of the last line is not the line; all before it is as good as ever.
    if (block.hasLines) yield block.takeLines();
    throw error;
  }
  if (!block.isEmpty) yield block.takeAll();
}

class Block {
  #bytes = new Uint8Array(2 * BLOCK);
  #length = 0;
  /** Where the last whole line ends. */
  #whole = 0;
  #isPassingOver = false;
  readonly #longestLine: number;

  constructor(longestLine: number) {
    this.#longestLine = longestLine;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  get hasLines(): boolean {
    return this.#whole > 0;
  }

  get isFull(): boolean {
    return this.#length >= BLOCK && this.hasLines;
  }

  add(bytes: Uint8Array): void {
    const start = this.#isPassingOver ? bytes.indexOf(LINE_FEED) : 0;
    if (start === -1) return;
    this.#isPassingOver = false;
    const added = bytes.subarray(start);
    this.#makeRoomFor(added.length);
    this.#bytes.set(added, this.#length);
    const end = added.lastIndexOf(LINE_FEED);
    if (end !== -1) this.#whole = this.#length + end + 1;
    this.#length += added.length;
    this.#cutLongLine();
  }

  takeLines(): Uint8Array<ArrayBuffer> {
    const lines = this.#bytes.subarray(0, this.#whole);
    const rest = this.#bytes.subarray(this.#whole, this.#length);
    this.#bytes = new Uint8Array(Math.max(2 * BLOCK, rest.length));
    this.#bytes.set(rest);
    this.#length = rest.length;
    this.#whole = 0;
    return lines;
  }

  takeAll(): Uint8Array<ArrayBuffer> {
    this.#whole = this.#length;
    return this.takeLines();
  }

  #makeRoomFor(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #cutLongLine(): void {
    if (this.#length - this.#whole <= this.#longestLine) return;
    this.#length = this.#whole + this.#longestLine + 1;
    this.#isPassingOver = true;
  }
}
