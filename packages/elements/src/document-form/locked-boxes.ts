import type { Pointer } from '@ficha-leccion/schema';
import { type Box, type GroupBox, isEmpty } from './box-tree.ts';
import type { FormState } from './form-state.ts';

/**
 * The boxes that the host filled in and keeps, with all that is inside them, for one record of the
 * host. What it left empty stays open: nobody else could answer it. A lock is of the box, so it moves
 * with an entry of a list.
 */
export class LockedBoxes {
  #root: GroupBox | undefined;
  #pointers: readonly Pointer[] | null = null;
  /** What the host had left empty, whatever a person has written there since. */
  #open: readonly Pointer[] | undefined;
  #boxes: ReadonlySet<Box> = new Set();

  /** Looks anew when the host names boxes, or the form has other ones. */
  follow(state: FormState, pointers: readonly Pointer[] | null): void {
    if (state.root === this.#root && pointers === this.#pointers) return;
    this.#root = state.root;
    this.#pointers = pointers;
    const boxes = [...state.reading.boxes];
    this.#open ??= boxes.filter(([, box]) => isEmpty(box)).map(([place]) => place);
    const locked = boxes.filter(
      ([place, box]) => !isEmpty(box) && isWithin(place, pointers) && !isWithin(place, this.#open),
    );
    this.#boxes = new Set(locked.map(([, box]) => box));
  }

  has(box: Box): boolean {
    return this.#boxes.has(box);
  }
}

function isWithin(place: Pointer, others: readonly Pointer[] | null | undefined): unknown {
  return others?.some((other) => `${place}/`.startsWith(`${other}/`));
}
