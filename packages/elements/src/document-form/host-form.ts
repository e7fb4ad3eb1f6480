import type { FormRecord } from '../events.ts';

interface FormElement extends HTMLElement {
  reportValidity(): boolean;
  submitRecord(): boolean;
}

/**
 * The element's part in a host's `<form>`: value, validity, and the host's submit taking the same
 * path as the element's own button.
 */
export class HostForm {
  readonly #element: FormElement;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;

  constructor(element: FormElement, internals: ElementInternals) {
    this.#element = element;
    this.#internals = internals;
    element.addEventListener('invalid', (event) => this.#onInvalid(event));
  }

  get form(): HTMLFormElement | null {
    return this.#form;
  }

  attach(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onSubmit, { capture: true });
    this.#form = form;
    this.#form?.addEventListener('submit', this.#onSubmit, { capture: true });
  }

  /**
   * What the host form knows of the record. No state is given for the browser's own restoring of
   * forms: on a shared computer it would bring back somebody's telephone.
   */
  publish(record: FormRecord, problem: string | undefined): void {
    this.#internals.setFormValue(JSON.stringify(record), null);
    if (problem === undefined) this.#internals.setValidity({});
    else this.#internals.setValidity({ customError: true }, problem);
  }

  /** Like a browser, it lets nobody hear of a submit that is not valid. */
  readonly #onSubmit = (event: Event): void => {
    if (!this.#element.submitRecord()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /**
   * The browser found the record invalid: the summary speaks instead of the browser's bubble. While
   * the person is typing in a box it can only be a host that asks `checkValidity()`; nobody moves.
   */
  #onInvalid(event: Event): void {
    event.preventDefault();
    const active = this.#element.shadowRoot?.activeElement;
    if (active?.matches('textarea, input')) return;
    this.#element.reportValidity();
  }
}
