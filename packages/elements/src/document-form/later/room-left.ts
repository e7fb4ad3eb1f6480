/** What is said of a box near its limit: heard, not seen, for the counter shows it. */
import type { ScalarBox } from '../box-tree.ts';
import type { FormController } from '../form-controller.ts';
import { lengthOf, maximumOf } from '../room-left.ts';

/** Who pauses this long has stopped typing. In milliseconds. */
const PAUSE = 1_000;

/** What is heard of the room in a box. */
export interface RoomLeftTexts {
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
}

const spanish: RoomLeftTexts = {
  left: (count) => (count === 1 ? 'Le queda 1 carácter.' : `Le quedan ${count} caracteres.`),
  over: (count) => (count === 1 ? 'Le sobra 1 carácter.' : `Le sobran ${count} caracteres.`),
};

const timers = new WeakMap<FormController, ReturnType<typeof setTimeout>>();

/** Says how much room is left once nothing more is typed; who leaves the box hears its error instead. */
export function afterPause(form: FormController, box: ScalarBox): void {
  clearTimeout(timers.get(form));
  const { text } = box;
  const timer = setTimeout(() => {
    if (form.state.editing !== box || box.text !== text) return;
    const left = (maximumOf(box) ?? 0) - lengthOf(box);
    const texts = form.wording.part('roomLeft', spanish);
    form.announce(left < 0 ? texts.over(-left) : texts.left(left));
  }, PAUSE);
  timers.set(form, timer);
}
