import { DocumentFormSettings } from './document-form-settings.ts';

/** The form as one control of a host's `<form>`: what native controls say of themselves. */
export abstract class DocumentFormControl extends DocumentFormSettings {
  static readonly formAssociated = true;
  protected readonly internals: ElementInternals = this.attachInternals();

  /** The host's `<form>` around the element. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** As on native controls: `validity.customError` while the record could not be sent. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** The sentence of the first error; empty while the record could be sent. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** As on native controls: whether it takes part in the check of its `<form>`. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** The kind of control, for code that walks `form.elements`. */
  get type(): string {
    return this.localName;
  }
}
