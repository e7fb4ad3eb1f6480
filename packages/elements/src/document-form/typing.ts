/** Whoever types nothing for so long rests, in milliseconds. */
const REST = 200;
/** The most rests that are waited for: keys put off drawing no longer. */
const MOST_RESTS = 3;

/**
 * While somebody types, the browser shows the keys by itself; counters, errors and progress follow
 * once the keys rest, and before long if they do not. So a key costs next to nothing, however long
 * the text is.
 */
export class Typing {
  #end: (() => void) | undefined;
  #isKeyed = false;
  /** Settled when the form may be drawn. */
  pause: Promise<void> | undefined;

  /** A key was pressed in a box; `seen` is called when what it changed is about to be drawn. */
  keyed(seen: () => void): void {
    this.#isKeyed = true;
    if (this.#end) return;
    this.pause = new Promise((resolve) => {
      let times = 0;
      let timer: ReturnType<typeof setTimeout>;
      const rest = () => {
        if (this.#isKeyed && times++ < MOST_RESTS) {
          this.#isKeyed = false;
          timer = setTimeout(rest, REST);
          return;
        }
        this.rested();
        seen();
      };
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
      rest();
    });
  }

  /** Any other gesture is answered at once. */
  rested(): void {
    this.#end?.();
    this.#end = undefined;
    this.pause = undefined;
  }
}
