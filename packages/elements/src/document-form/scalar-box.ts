import type { ScalarModel } from '@ficha-leccion/schema';
import {
  isShowable,
  normalFormOf,
  type ScalarValue,
  textOfValue,
  valueOfText,
} from './box-value.ts';

/** A box with one control: a text, a choice, a tick. */
export class ScalarBox {
  readonly kind = 'scalar';
  readonly id: string;
  model: ScalarModel;
  /** What the person had typed before it was brought into its normal form. */
  typed: string | undefined;
  /** The person undid the normal form: the box holds its literal until it is edited. */
  literal = false;
  /** A value that this kind of box cannot show; it stays in the record until the box is edited. */
  unshown: unknown;
  changed = false;
  /** The person has left the box after changing it: from then on its errors are shown. */
  left = false;
  #text: string | (() => string);
  #value: ScalarValue | undefined;
  #isUnread = false;

  constructor(model: ScalarModel, value: unknown, id: string) {
    this.model = model;
    this.id = id;
    const isShown = isShowable(model, value);
    this.#value = isShown ? value : undefined;
    this.#text = isShown ? textOfValue(model, value) : '';
    this.unshown = isShown ? undefined : value;
  }

  /** What stands in the box. It is asked of its control when somebody wants it, not at every key. */
  get text(): string {
    if (typeof this.#text === 'function') this.#text = this.#text();
    return this.#text;
  }

  /** What the text stands for; read when somebody asks for it, too. */
  get value(): ScalarValue | undefined {
    if (this.#isUnread) this.#value = valueOfText(this.model, this.text);
    this.#isUnread = false;
    return this.#value;
  }

  /** Puts new text into the box, as typing does; a function says it once it is asked for. */
  type(text: string | (() => string)): void {
    this.#text = text;
    this.#isUnread = true;
    this.typed = undefined;
    this.literal = false;
    this.unshown = undefined;
    this.changed = true;
  }

  /** Leaves the box: its text is shown in its normal form, and what was typed can be brought back. */
  leave(): void {
    this.left ||= this.changed;
    // Every notation of a number that can be read means one number only, so it stays.
    if (this.model.kind === 'number') return;
    if (!this.changed || this.literal || this.value === undefined) return;
    const shown = textOfValue(this.model, this.value);
    if (shown === this.text) return;
    if (normalFormOf(this.model)) this.typed = this.text;
    this.#text = shown;
  }

  /** Brings back what was typed, to the letter. */
  undo(): void {
    if (this.typed === undefined) return;
    this.#text = this.typed;
    this.#value = this.typed;
    this.typed = undefined;
    this.literal = true;
  }
}
