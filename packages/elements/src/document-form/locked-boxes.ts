import type { Pointer } from '@ficha-leccion/schema';
import { type Box, type GroupBox, isEmpty } from './box-tree.ts';
import { read } from './reading.ts';

/**
 * The boxes that the host filled in and keeps, with all that is inside them. What it left empty stays
 * open: nobody else could answer it. A lock is of the box, so it moves with an entry of a list.
 */
export class LockedBoxes {
  #root: GroupBox | undefined;
  #pointers: readonly Pointer[] | undefined;
  #boxes: ReadonlySet<Box> = new Set();

  /** Looks anew when the form holds another record, or the host names other boxes. */
  follow(root: GroupBox, pointers: readonly Pointer[] = []): void {
    if (root === this.#root && pointers === this.#pointers) return;
    this.#root = root;
    this.#pointers = pointers;
    const locked = [...(pointers.length > 0 ? read(root).boxes : [])].filter(
      ([place, box]) =>
        !isEmpty(box) &&
        pointers.some((pointer) => place === pointer || place.startsWith(`${pointer}/`)),
    );
    this.#boxes = new Set(locked.map(([, box]) => box));
  }

  has(box: Box): boolean {
    return this.#boxes.has(box);
  }
}
