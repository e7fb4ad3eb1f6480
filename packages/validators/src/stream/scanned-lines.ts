import { LINE_FEED, type Line } from './line-splitter.ts';
import { MOST, type ScannedBytes, scanned } from './scanner.ts';

/** Lines as they were scanned, many at a time: calls for little take their time. */
export class ScannedLines {
  #bytes: Uint8Array | undefined;
  #end = 0;
  /** From this place in the bytes to the end. */
  start = 0;
  #scanned: ScannedBytes | undefined;
  #stops: Int32Array | undefined;

  /**
   * The line with others; `start` says from where in its bytes. `undefined` where one of them is not
   * UTF-8, and where nothing scans them fast.
   */
  around({ bytes, start, end }: Line): ScannedBytes | undefined {
    if (bytes !== this.#bytes || start < this.start || end > this.#end) {
      const isShort = end - start <= MOST;
      const lastWhole = bytes.lastIndexOf(LINE_FEED, start + MOST - 1);
      this.#bytes = bytes;
      this.start = start;
      this.#end = Math.max(end, lastWhole);
      this.#scanned = isShort ? scanned(bytes, start, this.#end, this.#stops) : undefined;
      this.#stops = this.#scanned?.stops ?? this.#stops;
    }
    return this.#scanned;
  }
}
