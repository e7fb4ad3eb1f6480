/** How long the form may stay as it was drawn while somebody types, in milliseconds. */
const LONGEST_PAUSE = 100;

/**
 * While somebody types, the browser shows the keys by itself; counters, errors and progress follow
 * ten times a second at most, so that a key costs the same however long the text is.
 */
export class Typing {
  #end: (() => void) | undefined;
  /** Settled when the form may be drawn. */
  pause: Promise<void> | undefined;

  /** A key was pressed in a box. */
  keyed(): void {
    if (this.#end) return;
    this.pause = new Promise((resolve) => {
      const timer = setTimeout(() => this.rested(), LONGEST_PAUSE);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Any other gesture is answered at once. */
  rested(): void {
    this.#end?.();
    this.#end = undefined;
    this.pause = undefined;
  }
}
