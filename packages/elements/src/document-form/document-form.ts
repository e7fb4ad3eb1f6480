import type { FormModel, Profile } from '@ficha-leccion/schema';
import { type DocumentValidator, esCO } from '@ficha-leccion/validators';
import { LitElement, type TemplateResult } from 'lit';
import {
  type FormRecord,
  RecordChangeEvent,
  RecordInvalidEvent,
  RecordSubmitEvent,
} from '../events.ts';
import { type Box, leave, type ScalarBox, type, undo } from './box-tree.ts';
import { focusBox, focusPanel } from './focus.ts';
import { formTemplate } from './form.template.ts';
import { FormState } from './form-state.ts';
import type { FormView, ShownIssue } from './form-view.ts';
import { HostForm } from './host-form.ts';
import { esCOTexts } from './interface-texts.ts';
import { ListEditing } from './list-editing.ts';
import { styles } from './styles.ts';
import { randomKey, type ServerIssue, type Submission, settle } from './submission.ts';

/**
 * The form of a document, whatever the document: a subclass only says which form model and which
 * validator. Form-associated: inside a host's `<form>` it submits its record as JSON under `name`.
 */
export abstract class DocumentFormElement extends LitElement implements FormView {
  static readonly formAssociated = true;
  static override styles = styles;
  static override properties = {
    profile: { reflect: true, useDefault: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true, useDefault: true },
    // The accessor is ours; listing it keeps a record that was set before the element was defined.
    record: { attribute: false, noAccessor: true },
  };

  /** The profile a record must meet to be sent: `diligenciada` (default) or `borrador`. */
  declare profile: Profile;
  /** Shows the record without letting it be edited. */
  declare readonly: boolean;
  declare disabled: boolean;
  /** The name of the record in the host form's data. */
  declare name: string;

  readonly texts = esCOTexts;
  readonly #host = new HostForm(this, this.attachInternals());
  readonly #lists = new ListEditing(this, (box, announcement) => this.#edited(box, announcement));
  #state: FormState | undefined;
  #initial: FormRecord = {};
  #submission: Submission = { state: 'idle' };
  #announcement = '';
  #disabledByHost = false;
  #sent: { readonly json: string; readonly key: string } | undefined;

  constructor() {
    super();
    this.profile = 'diligenciada';
    this.readonly = false;
    this.disabled = false;
    this.name = '';
  }

  /** What the form renders: plain data of `@ficha-leccion/schema`. */
  abstract readonly model: FormModel;
  /** The compiled validator of the same document and version. */
  abstract readonly validator: DocumentValidator;

  /**
   * A copy of the record as it stands, valid or not; empty boxes are absent keys. Set it to fill in
   * the form; setting what it already holds changes nothing, so it may be bound both ways.
   */
  get record(): FormRecord {
    return structuredClone(this.#form.reading.record);
  }

  set record(record: FormRecord | null | undefined) {
    const given = record ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      const kind = Array.isArray(given) ? 'array' : typeof given;
      throw new TypeError(`<${this.localName}>.record: expected an object, got ${kind}.`);
    }
    // As JSON, because frameworks hand over proxies, which cannot be cloned.
    const json = JSON.stringify(given);
    if (json === JSON.stringify(this.#form.reading.record)) return;
    this.#initial = JSON.parse(json);
    this.reset();
  }

  /** Back to the record that the host had set, or to an empty form. */
  reset(): void {
    this.#form.load(this.#initial);
    this.#submission = { state: 'idle' };
    this.#publish();
    this.requestUpdate();
  }

  /** Whether the record could be sent; shows nothing. */
  checkValidity(): boolean {
    return this.#form.errors().length === 0;
  }

  /** Whether the record could be sent; if not, shows every error and moves the focus to the summary. */
  reportValidity(): boolean {
    const issues = this.#form.errors();
    if (issues.length === 0) return true;
    this.#form.attempted = true;
    this.#form.changed();
    this.requestUpdate();
    this.dispatchEvent(new RecordInvalidEvent(issues));
    void focusPanel(this, 'summary');
    return false;
  }

  /** Shows the issues that a service found, each at its box, as if the form had found them. */
  setIssues(issues: readonly ServerIssue[]): void {
    this.#form.serverIssues = issues;
    this.#form.attempted ||= issues.length > 0;
    this.requestUpdate();
    if (issues.length > 0) void focusPanel(this, 'summary');
  }

  /** Checks the record and sends it through `record-submit`, as the button does. */
  requestSubmit(): void {
    void this.submitRecord();
  }

  /** @internal Returns whether a host listener took the record; false leaves it to the host form. */
  submitRecord(): boolean {
    // Like any control that cannot be edited, it stands in nobody's way.
    if (this.readonly || this.isDisabled) return false;
    if (this.#submission.state === 'sending' || this.#submission.state === 'received') return true;
    this.#form.leaveAll();
    this.#form.serverIssues = [];
    if (!this.reportValidity()) return true;
    const event = new RecordSubmitEvent(this.record, this.#idempotencyKey());
    this.dispatchEvent(event);
    if (event.answer) void this.#awaitAnswer(event.answer);
    return event.defaultPrevented;
  }

  override render(): TemplateResult {
    return formTemplate(this, {
      model: this.model,
      form: this.#form.form,
      summary: this.#form.attempted ? this.#form.shown : [],
      submission: this.#submission,
      hasButton: !this.#host.form,
      announcement: this.#announcement,
      onSubmit: (event) => {
        event.preventDefault();
        if (!this.#host.form) this.requestSubmit();
      },
      onAnother: () => this.#startOver(),
    });
  }

  protected override updated(): void {
    this.#publish();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#host.listen(this.ownerDocument);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#host.listen(undefined);
  }

  /** @internal Called by the browser. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#host.attach(form);
    this.requestUpdate();
  }

  /** @internal Called by the browser when the host's form is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal Called by the browser when a host's fieldset is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByHost = disabled;
    this.requestUpdate();
  }

  /** @internal */
  get isDisabled(): boolean {
    return this.disabled || this.#disabledByHost;
  }

  /** @internal */
  get isLocked(): boolean {
    return this.isDisabled || this.#submission.state === 'sending';
  }

  /** @internal */
  isRequired(box: Box): boolean {
    return !this.readonly && this.#form.isRequired(box);
  }

  /** @internal */
  issueOf(box: Box): ShownIssue | undefined {
    return this.#form.shown.find((issue) => issue.box === box);
  }

  /** @internal */
  type(box: ScalarBox, text: string): void {
    this.#form.editing = box;
    type(box, text);
    this.#edited(box);
  }

  /** @internal */
  leave(box: ScalarBox): void {
    leave(box);
    this.#form.editing = undefined;
    this.#form.changed(box);
    const normalized = box.typed && `${box.text}. ${this.texts.normalized(box.typed)}`;
    this.#announce(this.issueOf(box)?.message ?? normalized ?? '');
  }

  /** @internal */
  undo(box: ScalarBox): void {
    undo(box);
    this.#edited(box, this.texts.undone);
    focusBox(this, box);
  }

  /** @internal */
  get lists(): ListEditing {
    return this.#lists;
  }

  /** @internal */
  focusBox(box: Box): void {
    focusBox(this, box);
  }

  /** Made on first use: the subclass's fields exist only after this class's constructor. */
  get #form(): FormState {
    this.#state ??= new FormState(this.model, this.validator, esCO, this.texts);
    this.#state.profile = this.profile;
    return this.#state;
  }

  #publish(): void {
    const [first] = this.#form.errors();
    this.#host.publish(this.#form.reading.record, first?.message);
  }

  #edited(box: Box, announcement = ''): void {
    this.#form.changed(box);
    if (this.#submission.state === 'failed') this.#submission = { state: 'idle' };
    this.#announce(announcement);
    this.dispatchEvent(new RecordChangeEvent(() => this.record));
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.requestUpdate();
  }

  async #awaitAnswer(answer: NonNullable<RecordSubmitEvent['answer']>): Promise<void> {
    const sending: Submission = { state: 'sending' };
    this.#submission = sending;
    this.#announce(this.model.texts.sending);
    const outcome = await settle(answer);
    // The host may have set another record meanwhile: the answer is not about that one.
    if (this.#submission !== sending) return;
    this.#submission = outcome;
    this.#announce('');
    if (outcome.state === 'refused') this.setIssues(outcome.issues);
    if (outcome.state === 'failed') void focusPanel(this, 'failure');
    if (outcome.state === 'received') void focusPanel(this, 'received');
  }

  /** A retry of the same record is the same submission; any change makes it another one. */
  #idempotencyKey(): string {
    const json = JSON.stringify(this.record);
    if (this.#sent?.json !== json) this.#sent = { json, key: randomKey() };
    return this.#sent.key;
  }

  #startOver(): void {
    this.#initial = {};
    this.#sent = undefined;
    this.reset();
    this.dispatchEvent(new RecordChangeEvent(() => this.record));
    void focusPanel(this, 'title');
  }
}
