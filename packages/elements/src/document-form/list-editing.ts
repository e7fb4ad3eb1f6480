import { type Box, isEmpty, type ListBox, newEntry } from './box-tree.ts';
import type { InterfaceTexts } from './interface-texts.ts';

/** What editing a list needs of the form around it. */
interface Form {
  readonly texts: InterfaceTexts;
  readonly updateComplete: Promise<boolean>;
  edited(box: Box, announcement: string): void;
  focusBox(box: Box): Promise<void>;
  focusPanel(id: string): Promise<void>;
}

interface Removed {
  readonly item: Box;
  readonly index: number;
}

/** Adds, removes, brings back and moves the entries of lists; the focus always stays where the person works. */
export class ListEditing {
  readonly #form: Form;
  readonly #removed = new WeakMap<ListBox, Removed[]>();

  constructor(form: Form) {
    this.#form = form;
  }

  /** The focus goes to the new, empty box. */
  async add(list: ListBox): Promise<void> {
    const item = newEntry(list);
    // An empty entry changes no answer, so it brings up no error either.
    list.items = [...list.items, item];
    this.#form.edited(list, this.#form.texts.added(list.items.length));
    await this.#form.updateComplete;
    await this.#form.focusBox(item);
  }

  /** The focus goes to the entry that took its place, or to the last one. */
  async remove(list: ListBox, index: number): Promise<void> {
    const removed = list.items[index];
    if (removed && !isEmpty(removed)) {
      this.#removed.set(list, [...(this.#removed.get(list) ?? []), { item: removed, index }]);
    }
    // Without an empty entry the answer is what it was, so it brings up no error.
    if (removed && isEmpty(removed)) list.items = without(list.items, index);
    else this.#change(list, without(list.items, index));
    this.#form.edited(list, this.#form.texts.removed(list.items.length));
    await this.#form.updateComplete;
    const next = list.items[Math.min(index, list.items.length - 1)];
    if (next) await this.#form.focusBox(next);
  }

  /** The place, from 0, of the entry with answers that was removed last and can be brought back. */
  restorable(list: ListBox): number | undefined {
    return this.#removed.get(list)?.at(-1)?.index;
  }

  /** Brings back what was removed last, with the focus in it, where it stood. */
  async restore(list: ListBox): Promise<void> {
    const last = this.#removed.get(list)?.pop();
    if (!last) return;
    const { item, index } = last;
    this.#change(list, [...list.items.slice(0, index), item, ...list.items.slice(index)]);
    this.#form.edited(list, this.#form.texts.restored(list.items.length));
    await this.#form.updateComplete;
    await this.#form.focusBox(item);
  }

  /** The focus stays on the button, or goes to its opposite where the entry can move no further. */
  async move(list: ListBox, index: number, by: -1 | 1): Promise<void> {
    const item = list.items[index];
    if (!item) return;
    const others = without(list.items, index);
    this.#change(list, [...others.slice(0, index + by), item, ...others.slice(index + by)]);
    const position = index + by + 1;
    const count = list.items.length;
    this.#form.edited(list, this.#form.texts.moved(position, count));
    const action = position === 1 ? 'down' : position === count ? 'up' : by === 1 ? 'down' : 'up';
    await this.#form.focusPanel(`${item.id}-${action}`);
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
