import type { FormModel } from '@ficha-leccion/schema';
import { type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import type { FormRecord } from '../events.ts';
import type { Languages } from '../languages/language.ts';
import { tokens } from '../tokens.ts';
import { clearDrafts } from './clear-drafts.ts';
import { DocumentFormControl } from './document-form-control.ts';
import { formTemplate } from './form.template.ts';
import { FormController } from './form-controller.ts';
import { type FormVersions, newestOf } from './form-version.ts';
import { HostForm } from './host-form.ts';
import { hydration } from './hydration.ts';
import { endOfPress } from './press.ts';
import { Printing } from './printing.ts';
import { styles } from './styles.ts';
import { readIssue, type ServerIssue } from './submission.ts';

/**
 * The form of a document, whatever the document: a subclass only says which versions it has.
 * Form-associated: inside a host's `<form>` it submits its record as JSON under `name`.
 *
 * @slot aviso - The host's privacy notice, shown before the first box.
 * @fires {RecordChangeEvent} record-change - The person changed a box.
 * @fires {RecordSubmitEvent} record-submit - A valid record wants to be sent; answer with `respondWith`.
 * @fires {RecordInvalidEvent} record-invalid - The person tried to send a record with errors.
 * @fires {RecordDraftEvent} record-draft - A draft was saved, offered, continued or discarded.
 * @csspart form - Everything.
 * @csspart title - The heading of the form.
 * @csspart section - A section of the paper.
 * @csspart box - A question with its label, help, error and controls; also a list or group of them.
 * @csspart control - A native text box or checkbox.
 * @csspart error - The error of a box.
 * @csspart advisory - What somebody should look at again; it stops nothing.
 * @csspart button - Any button.
 * @csspart submit - The button that sends.
 * @csspart notice - What is said beside the questions: a saved draft, an opened file.
 * @csspart summary - The summary of errors, and why sending failed.
 * @csspart received - What stands in place of the form once the record was received.
 * @csspart deadline - Until when the entity wants the record (`fecha-limite`).
 * @csspart steps - The list of steps (`pasos`).
 * @csspart missing - What a draft lacks to be complete.
 */
export abstract class DocumentFormElement extends DocumentFormControl {
  static override styles = unsafeCSS(tokens + styles);
  /** @internal */
  readonly versions: FormVersions;
  /** @internal */
  readonly languages: Languages;
  readonly #printing = new Printing(this);
  readonly #host = new HostForm(this, this.internals, {
    record: () => (this.name && !this.#controller.isDisabled ? this.#controller.record : undefined),
    report: () => this.#controller.sending.report(),
    submit: () => this.#controller.sending.submit(),
  });
  #made: FormController | undefined;
  #press = Promise.resolve();
  #initial: FormRecord = {};

  constructor(versions: FormVersions, languages: Languages = {}) {
    super();
    this.versions = versions;
    this.languages = languages;
    this.version = newestOf(versions);
    this.addEventListener('pointerdown', () => {
      this.#press = endOfPress(this.ownerDocument);
    });
  }

  /** What the form renders: plain data of `@ficha-leccion/schema`. */
  get model(): FormModel {
    return this.#controller.model;
  }

  /**
   * A copy of the record as it stands, valid or not; empty boxes are absent keys. Set it to fill in
   * the form; setting what it already holds changes nothing, so it may be bound both ways. Throws a
   * TypeError for anything but an object, `null` or `undefined`.
   */
  get record(): FormRecord {
    return structuredClone(this.#controller.record);
  }

  set record(record: FormRecord | null | undefined) {
    const given = record ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      const kind = Array.isArray(given) ? 'array' : typeof given;
      throw new TypeError(`<${this.localName}>.record: expected an object, got ${kind}.`);
    }
    // As JSON, because frameworks hand over proxies, which cannot be cloned.
    const copy: FormRecord = JSON.parse(JSON.stringify(given));
    if (this.#controller.shows(copy)) return;
    this.#initial = copy;
    this.reset();
  }

  /** Back to the record that the host had set, or to an empty form. */
  reset(): void {
    this.#controller.load(this.#initial);
    this.#publish();
  }

  /** Whether the record could be sent; shows nothing. */
  checkValidity(): boolean {
    return this.#controller.state.errors().length === 0;
  }

  /** Whether the record could be sent; if not, shows every error and moves the focus to the summary. */
  reportValidity(): boolean {
    return this.#controller.sending.report();
  }

  /**
   * Shows the issues that a service found, each at its box, as if the form had found them; in the
   * summary alone where no box is theirs. Throws a TypeError for anything but an array.
   */
  setIssues(issues: readonly ServerIssue[]): void {
    if (!Array.isArray(issues)) {
      throw new TypeError(
        `<${this.localName}>.setIssues: expected an array, got ${typeof issues}.`,
      );
    }
    this.#controller.sending.showIssues(issues.map(readIssue));
  }

  /** Checks the record and sends it through `record-submit`, as the button does. */
  requestSubmit(): void {
    this.#controller.sending.submit();
  }

  /** Deletes the drafts of this document and `draftKey`, those of other tabs included. */
  clearDrafts(): Promise<void> {
    return clearDrafts({ document: this.model.document, key: this.draftKey }, this.draftStore);
  }

  override render(): TemplateResult {
    return formTemplate(this.#controller);
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#made?.typing.pause;
    // Last: leaving a box ends the pause, in the middle of the press that left it.
    await this.#press;
    super.scheduleUpdate();
  }

  /** Also waits for a record of another version to be carried to this one, and for parts that load. */
  protected override async getUpdateComplete(): Promise<boolean> {
    while (this.#controller.carrying) await this.#controller.carrying;
    await this.#controller.wording.loading;
    await this.#controller.features.loading;
    return super.getUpdateComplete();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#host.connect(this.ownerDocument);
    this.#printing.connect();
    this.#made?.follow(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#host.disconnect();
    this.#printing.disconnect();
    this.#made?.follow(this);
  }

  /** Before the form is drawn, for what the page newly asks for would have it drawn twice. */
  protected override willUpdate(changed: PropertyValues): void {
    const controller = this.#controller;
    if (changed.size > 0) controller.revision++;
  }

  protected override update(changed: PropertyValues): void {
    const keep = this.hasUpdated
      ? undefined
      : hydration.keepTyped?.(this.renderRoot, this.#controller);
    super.update(changed);
    keep?.();
  }

  protected override updated(): void {
    this.#publish();
  }

  /** @internal Called by the browser. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#host.attach(form);
    if (this.#made) this.#publish();
    this.#made?.update();
  }

  /** @internal Called by the browser when the host's form is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal Called by the browser when a host's fieldset is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#controller.disabledByHost = disabled;
    this.#controller.update();
  }

  /** Made on first use: before, the attributes of the page have not been read. */
  get #controller(): FormController {
    this.#made ??= new FormController(this);
    this.#made.follow(this);
    return this.#made;
  }

  #publish(): void {
    const [first] = this.#controller.state.errors();
    this.#host.publish(first?.message);
  }
}
