const SMALLEST = 16_384;
/** What a long line needed is given back. */
const LARGEST_KEPT = 262_144;

/** Bytes that are gathered, up to so many; more are let go. */
export class LineBuffer {
  #bytes = new Uint8Array();
  #length = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Copies, so that whoever gave the bytes may use their memory again. */
  add(bytes: Uint8Array): void {
    const added = bytes.subarray(0, this.#most - this.#length);
    const length = this.#length + added.length;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(SMALLEST, Math.min(2 * length, this.#most)));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(added, this.#length);
    this.#length = length;
  }

  /** What it holds; to be read before anything is added. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    if (this.#bytes.length > LARGEST_KEPT) this.#bytes = new Uint8Array();
    this.#length = 0;
  }
}
