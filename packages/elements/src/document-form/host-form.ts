import type { FormRecord } from '../events.ts';

/** The form's own path for what the host's form wants of it. */
interface Path {
  /** The record as it stands; none while the form has no name or is disabled. */
  record(): FormRecord | undefined;
  /** Shows the errors; returns whether there are none. */
  report(): boolean;
  /** Checks and sends; returns false to leave the submit to the host. */
  submit(): boolean;
}

interface NamedElement extends HTMLElement {
  readonly name: string;
}

/**
 * The element's part in a host's `<form>`: value, validity, and the host's submit taking the same
 * path as the element's own button.
 */
export class HostForm {
  readonly #element: NamedElement;
  readonly #internals: ElementInternals;
  readonly #path: Path;
  #form: HTMLFormElement | null = null;
  #document: Document | undefined;
  #isSubmitting = false;

  constructor(element: NamedElement, internals: ElementInternals, path: Path) {
    this.#element = element;
    this.#internals = internals;
    this.#path = path;
    element.addEventListener('invalid', (event) => this.#onInvalid(event));
  }

  attach(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onSubmit, true);
    this.#form?.removeEventListener('formdata', this.#onFormData, true);
    this.#form = form;
    form?.addEventListener('submit', this.#onSubmit, true);
    form?.addEventListener('formdata', this.#onFormData, true);
  }

  connect(document: Document): void {
    this.#document = document;
    document.addEventListener('click', this.#onClick, true);
  }

  disconnect(): void {
    this.#document?.removeEventListener('click', this.#onClick, true);
  }

  /** What the browser answers when it is asked whether the host's form is valid. */
  publish(problem: string | undefined): void {
    this.#internals.setValidity({ customError: problem !== undefined }, problem);
  }

  /**
   * The record is given when data are made of the host's form, to send them or from its own code, in the
   * middle of a word, too. As the value of the control it would be as old as the last draw, written at
   * each, and kept by browsers that restore forms: on a shared computer, with somebody's telephone.
   */
  readonly #onFormData = ({ formData }: FormDataEvent): void => {
    const record = this.#path.record();
    if (record) formData.append(this.#element.name, this.#encoded(JSON.stringify(record)));
  };

  /**
   * A form sends what it has in the encoding of its page, and what does not fit is lost: so a page
   * that is not in UTF-8 gets JSON with everything beyond ASCII escaped, which says the same.
   */
  #encoded(json: string): string {
    if (this.#document?.characterSet === 'UTF-8') return json;
    return json.replace(
      /[^\0-\x7f]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  /** Like a browser, it lets nobody hear of a submit that is not valid, unless the button says so. */
  readonly #onSubmit = (event: SubmitEvent): void => {
    if ((event.submitter as HTMLButtonElement | null)?.formNoValidate) return;
    if (!this.#path.submit()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** A press of one of the form's submit buttons; Enter in a line of the host gives one, too. */
  readonly #onClick = (event: Event): void => {
    if (!event.composedPath().some((target) => this.#isSubmitButton(target))) return;
    this.#isSubmitting = true;
    setTimeout(() => {
      this.#isSubmitting = false;
    });
  };

  #isSubmitButton(target: EventTarget): boolean {
    const { form, type } = target as Partial<HTMLButtonElement>;
    return form != null && form === this.#form && /^(submit|image)$/.test(String(type));
  }

  /**
   * The browser found the record invalid. When a button was pressed, the summary speaks instead of
   * the browser's bubble. Otherwise it is a host that asks `checkValidity()`, perhaps at every key:
   * browsers send the same event for a question, and then nobody's focus may move.
   */
  #onInvalid(event: Event): void {
    event.preventDefault();
    if (this.#isSubmitting) this.#path.report();
  }
}
