const NONE = new Uint8Array();

/** Reads bytes that come in pieces, as many at a time as are wanted. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = NONE;
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What is at hand, up to so many bytes; none only at the end. Good until the next are read. */
  async some(most = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    while (this.#at === this.#piece.length && (await this.#more()));
    const bytes = this.#piece.subarray(this.#at, this.#at + most);
    this.#at += bytes.length;
    return bytes;
  }

  /** Gives back the last of the bytes that `some` gave. */
  unread(count: number): void {
    this.#at -= count;
  }

  /** So many bytes, fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const bytes = Buffer.from(await this.peek(count));
    this.#at += bytes.length;
    return bytes;
  }

  /** The bytes that {@link take} would give. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.#piece.length - this.#at < count && (await this.#more()));
    return this.#piece.subarray(this.#at, this.#at + count);
  }

  async end(): Promise<void> {
    await this.#source.return?.();
  }

  /** Whether there are more bytes at hand than before. */
  async #more(): Promise<boolean> {
    // Copied, as its memory is the source's again.
    const left = Buffer.from(this.#piece.subarray(this.#at));
    const { done, value = NONE } = await this.#source.next();
    this.#piece = left.length === 0 ? value : Buffer.concat([left, value]);
    this.#at = 0;
    return !done;
  }
}
