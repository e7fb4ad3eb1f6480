/** How long the form stays as it was drawn while somebody types, at least and at most, in milliseconds. */
const PAUSE = 200;
const LONGEST_PAUSE = 500;
/** Drawing takes no more of the time than one part in this many, however long a text is. */
const PARTS = 20;

/**
 * While somebody types, the browser shows the keys by itself; counters, errors and progress follow
 * five times a second at most, so that a key costs the same however long the text is.
 */
export class Typing {
  #end: (() => void) | undefined;
  #pause = PAUSE;
  /** Settled when the form may be drawn. */
  pause: Promise<void> | undefined;

  /** A key was pressed in a box; `seen` is called when what it changed is about to be drawn. */
  keyed(seen: () => void): void {
    if (this.#end) return;
    this.pause = new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.rested();
        seen();
      }, this.#pause);
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

  /** How long drawing what was typed took, in milliseconds. */
  drawn(time: number): void {
    this.#pause = Math.min(Math.max(PAUSE, time * PARTS), LONGEST_PAUSE);
  }
}
