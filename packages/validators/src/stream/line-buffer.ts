const SMALLEST = 16_384;
/** What a long line needed is given back. */
const LARGEST_KEPT = 262_144;

/** A line whose end has not come yet. It never holds more than the longest line that is read. */
export class LineBuffer {
  /** More came than may be held; it was let go. */
  isOverflown = false;
  #bytes = new Uint8Array();
  #length = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0 && !this.isOverflown;
  }

  /** Copies, so that whoever gave the bytes may use their memory again. */
  add(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (this.isOverflown || length > this.#longest) {
      this.clear();
      this.isOverflown = true;
      return;
    }
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(SMALLEST, Math.min(2 * length, this.#longest)));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** What it holds; to be read before anything is added. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = new Uint8Array();
    this.#length = 0;
    this.isOverflown = false;
  }
}
