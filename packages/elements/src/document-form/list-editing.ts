import type { LitElement } from 'lit';
import { type Box, createBox, type ListBox } from './box-tree.ts';
import { focusBox, focusPanel } from './focus.ts';
import type { InterfaceTexts } from './interface-texts.ts';

/** Adds, removes and moves the entries of lists; the focus always stays where the person works. */
export class ListEditing {
  readonly #element: LitElement & { readonly texts: InterfaceTexts };
  readonly #edited: (box: Box, announcement: string) => void;

  constructor(
    element: LitElement & { readonly texts: InterfaceTexts },
    edited: (box: Box, announcement: string) => void,
  ) {
    this.#element = element;
    this.#edited = edited;
  }

  /** The focus goes to the new, empty box. */
  async add(list: ListBox): Promise<void> {
    const item = createBox(list.model.item);
    // An empty entry changes no answer, so it brings up no error either.
    list.items = [...list.items, item];
    this.#edited(list, this.#element.texts.added(list.items.length));
    await this.#element.updateComplete;
    focusBox(this.#element, item);
  }

  /** The focus goes to the entry that took its place, or to the last one. */
  async remove(list: ListBox, index: number): Promise<void> {
    this.#change(list, without(list.items, index));
    this.#edited(list, this.#element.texts.removed(list.items.length));
    await this.#element.updateComplete;
    const next = list.items[Math.min(index, list.items.length - 1)];
    if (next) focusBox(this.#element, next);
  }

  /** The focus stays on the button, or goes to its opposite where the entry can move no further. */
  async move(list: ListBox, index: number, by: -1 | 1): Promise<void> {
    const item = list.items[index];
    if (!item) return;
    const others = without(list.items, index);
    this.#change(list, [...others.slice(0, index + by), item, ...others.slice(index + by)]);
    const position = index + by + 1;
    const count = list.items.length;
    this.#edited(list, this.#element.texts.moved(position, count));
    const action = position === 1 ? 'down' : position === count ? 'up' : by === 1 ? 'down' : 'up';
    await focusPanel(this.#element, `${item.id}-${action}`);
  }

  #change(list: ListBox, items: Box[]): void {
    list.items = items;
    list.unshown = undefined;
    list.changed = true;
  }
}

function without(items: readonly Box[], index: number): Box[] {
  return items.filter((_, position) => position !== index);
}
