import type { ScalarBox } from '../../box-tree.ts';
import type { FormController } from '../../form-controller.ts';
import type { Suggestion, Table } from './table.ts';
import { suggestionTexts } from './texts.ts';

/** As many as somebody looks through; whoever does not find it types on. */
const MOST = 50;
/** A screen reader that is told at every key says nothing to its end. */
const PAUSE = 600;

/** What one combobox shows, and what becomes of it at each key. */
export class Combobox {
  readonly box: ScalarBox;
  /** What is suggested; nothing while the list is closed. */
  options: readonly Suggestion[] = [];
  /** The option that the arrows have reached; -1 while the person types. */
  active = -1;
  readonly #form: FormController;
  readonly #code: ScalarBox | undefined;
  readonly #table: Table;
  /** The code that the table gave; another one is the person's own. */
  #given: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(form: FormController, box: ScalarBox, code: ScalarBox | undefined, table: Table) {
    this.#form = form;
    this.box = box;
    this.#code = code;
    this.#table = table;
    this.#given = table.named(box.text)?.codigo;
  }

  get isOpen(): boolean {
    return this.options.length > 0;
  }

  type(text: string): void {
    this.#form.gestures.type(this.box, text);
    // Whoever types here waits for what is suggested.
    this.#form.typing.rested();
    this.#open(text.trim() === '' ? [] : this.#table.find(text));
    this.#fillCode(this.#table.named(text)?.codigo);
    const { suggested, notSuggested } = suggestionTexts(this.#form);
    const count = this.options.length;
    clearTimeout(this.#pause);
    if (text.trim() === '') return;
    this.#pause = setTimeout(
      () => this.#form.announce(count > 0 ? suggested(count) : notSuggested),
      PAUSE,
    );
  }

  /** Keys as the ARIA Authoring Practices have them; all others edit the text. */
  press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && this.active >= 0) this.choose(this.active);
    else if (key === 'Escape' && this.isOpen) this.close();
    else return;
    this.#form.typing.rested();
    event.preventDefault();
    event.stopPropagation();
  }

  choose(index: number): void {
    const option = this.options[index];
    if (!option) return;
    const { nombre, codigo } = option;
    this.#form.gestures.type(this.box, nombre);
    this.#fillCode(codigo);
    this.close();
    this.#form.gestures.leave(this.box);
    this.#form.announce(suggestionTexts(this.#form).chosen(nombre, this.#code && codigo));
  }

  close(): void {
    clearTimeout(this.#pause);
    if (this.isOpen) this.#open([]);
  }

  #open(options: readonly Suggestion[]): void {
    this.options = options.slice(0, MOST);
    this.active = -1;
    this.#form.update();
  }

  #step(by: 1 | -1): void {
    if (!this.isOpen) {
      this.#open(this.#table.find(this.box.text));
      if (!this.isOpen) this.#open(this.#table.find(''));
    }
    // From the text to either end of the list, and from its ends back to the text.
    const places = this.options.length + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
    this.#form.update();
  }

  #fillCode(code: string | undefined): void {
    const box = this.#code;
    const isTheirs = box !== undefined && box.text !== '' && box.text !== this.#given;
    if (!box || (code === undefined && (isTheirs || box.text === ''))) return;
    this.#given = code;
    if (box.text === (code ?? '')) return;
    this.#form.gestures.type(box, code ?? '');
    this.#form.gestures.rest();
  }
}
