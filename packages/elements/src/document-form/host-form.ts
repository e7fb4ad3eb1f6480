import type { FormRecord } from '../events.ts';

interface FormElement extends HTMLElement {
  reportValidity(): boolean;
  submitRecord(): boolean;
}

const TEXT_CONTROLS = 'textarea, input:not([type="submit"], [type="image"], [type="button"])';

/** Milliseconds between a click and the browser's own check of the form, on a slow computer. */
const GESTURE_TIME = 500;

/**
 * The element's part in a host's `<form>`: value, validity, and the host's submit taking the same
 * path as the element's own button.
 */
export class HostForm {
  readonly #element: FormElement;
  readonly #internals: ElementInternals;
  #form: HTMLFormElement | null = null;
  #document: Document | undefined;
  #lastGesture = Number.NEGATIVE_INFINITY;

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

  /** To be called as the element enters and leaves a document. */
  listen(to: Document | undefined): void {
    this.#document?.removeEventListener('click', this.#onGesture, { capture: true });
    this.#document?.removeEventListener('keydown', this.#onGesture, { capture: true });
    this.#document = to;
    this.#document?.addEventListener('click', this.#onGesture, { capture: true });
    this.#document?.addEventListener('keydown', this.#onGesture, { capture: true });
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

  /** Like a browser, it lets nobody hear of a submit that is not valid, unless the button says so. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    const { submitter } = event;
    if (submitter && 'formNoValidate' in submitter && submitter.formNoValidate) return;
    if (!this.#element.submitRecord()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** A click or Enter where they do more than move the caret: what a person does to send a form. */
  readonly #onGesture = (event: Event): void => {
    const { key } = event as Partial<KeyboardEvent>;
    const target = event.composedPath()[0];
    const onlyMoves = key === undefined ? TEXT_CONTROLS : 'textarea';
    if (key !== undefined && key !== 'Enter') return;
    if (target instanceof Element && target.matches(onlyMoves)) return;
    this.#lastGesture = performance.now();
  };

  /**
   * The browser found the record invalid: the summary speaks instead of the browser's bubble. But
   * browsers send the same event when a host only asks `checkValidity()`, perhaps at every key:
   * then nobody is told and nobody's focus moves.
   */
  #onInvalid(event: Event): void {
    event.preventDefault();
    if (performance.now() - this.#lastGesture < GESTURE_TIME) this.#element.reportValidity();
  }
}
