import { codePoints } from '@ficha-leccion/schema';
import type { Box, ScalarBox } from './box-tree.ts';

/** Who pauses this long has stopped typing. In milliseconds. */
const PAUSE = 1_000;

/** Below this part of the limit nobody is told: the counter can be read at any time. */
const NEAR = 0.1;

/** The length of what will be stored, in code points, as the limit counts it. */
export function lengthOf(box: ScalarBox): number {
  return codePoints(String(box.value ?? ''));
}

export function maximumOf({ model }: Box): number | undefined {
  return model && 'counter' in model && model.counter ? model.maxLength : undefined;
}

/** Says how much room is left in a box when somebody who types near its limit pauses. */
export class RoomLeft {
  readonly #say: (left: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (left: number) => void) {
    this.#say = say;
  }

  typed(box: ScalarBox): void {
    this.stop();
    const maximum = maximumOf(box);
    if (maximum === undefined || box.text.length < maximum * (1 - NEAR)) return;
    this.#timer = setTimeout(() => {
      const left = maximum - lengthOf(box);
      if (left <= maximum * NEAR) this.#say(left);
    }, PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
