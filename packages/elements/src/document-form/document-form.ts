import type { FormModel, Pointer, Profile } from '@ficha-leccion/schema';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { FormRecord } from '../events.ts';
import type { Languages, OwnTexts } from '../languages/language.ts';
import { USUAL_LEVEL } from '../title-level.ts';
import { tokens } from '../tokens.ts';
import { clearDrafts } from './clear-drafts.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import type { DraftStore } from './draft.ts';
import type { Exporter, Importer } from './files.ts';
import { formTemplate } from './form.template.ts';
import { FormController } from './form-controller.ts';
import { type FormVersions, newestOf } from './form-version.ts';
import { HostForm } from './host-form.ts';
import { hydration } from './hydration.ts';
import { endOfPress } from './press.ts';
import { styles } from './styles.ts';
import type { ServerIssue } from './submission.ts';

/**
 * The form of a document, whatever the document: a subclass only says which versions it has.
 * Form-associated: inside a host's `<form>` it submits its record as JSON under `name`.
 *
 * @slot aviso - The host's privacy notice, shown before the first box.
 * @fires {RecordChangeEvent} record-change - The person changed a box.
 * @fires {RecordSubmitEvent} record-submit - A valid record wants to be sent; answer with `respondWith`.
 * @fires {RecordInvalidEvent} record-invalid - The person tried to send a record with errors.
 * @fires {RecordDraftEvent} record-draft - A draft was saved, offered, continued or discarded.
 * @attr {string} lang - `en` shows it in English; whatever begins with `es`, or nothing, in Spanish.
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
 * @cssproperty [--ficha-color-primary=#0943b5] - Headings' bars, buttons, links.
 * @cssproperty [--ficha-color-text=#1a1a1a] - Text.
 * @cssproperty [--ficha-color-muted=#4c4c4c] - Help and notes.
 * @cssproperty [--ficha-color-error=#a80521] - Errors and what must not be overlooked.
 * @cssproperty [--ficha-color-surface=#fff] - The ground.
 * @cssproperty [--ficha-color-band=#e5ecf8] - The ground of section titles.
 * @cssproperty [--ficha-color-border=#4c4c4c] - The borders of boxes.
 * @cssproperty [--ficha-color-focus=#fecc2f] - The outer colour of the focus ring; the inner is the primary one.
 * @cssproperty [--ficha-font=inherit] - The font family.
 * @cssproperty [--ficha-padding=1rem] - The room between the content and the edge of the element.
 * @cssproperty [--ficha-scroll-margin=1rem] - The height of what covers the top of the page, as a sticky header.
 */
export abstract class DocumentFormElement extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, styles];
  static override properties = {
    version: { reflect: true, useDefault: true },
    profile: { reflect: true, useDefault: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true, useDefault: true },
    bloqueadas: { attribute: false },
    configuracion: { attribute: false },
    draftKey: { attribute: 'draft-key' },
    draftHours: { attribute: 'draft-hours', type: Number },
    draftPersonalData: { attribute: 'draft-personal-data', type: Boolean },
    draftStore: { attribute: false },
    pasos: { type: Boolean, reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    fechaLimite: { attribute: 'fecha-limite' },
    texts: { attribute: false },
    language: { attribute: 'lang' },
    archivos: { type: Boolean, reflect: true },
    importer: { attribute: false },
    exporters: { attribute: false },
    // The accessor is ours; listing it keeps a record that was set before the element was defined.
    record: { attribute: false, noAccessor: true },
  };

  /**
   * The version of the document that is filled in; the newest unless told otherwise. A record of
   * another version is brought to this one, the one that is filled in included.
   */
  declare version: string;
  /** The profile a record must meet to be sent: `diligenciada` (default) or `borrador`. */
  declare profile: Profile;
  /** Shows the record without letting it be edited. */
  declare readonly: boolean;
  /** Shows the record greyed out; nothing can be edited or sent. */
  declare disabled: boolean;
  /**
   * Pointers (RFC 6901) of the boxes that the host filled in and keeps: they can be read and reached,
   * not edited. A group or list is locked whole; what the host left empty stays open. To change
   * them, set another array.
   */
  declare bloqueadas: readonly Pointer[] | null;
  /** Asks one section at a time, and shows all answers before they are sent. */
  declare pasos: boolean;
  /** The level of the title's heading, 1 to 5 (default 2); sections are one below, at most 6. */
  declare headingLevel: number;
  /** Until when the entity wants the record, a civil date `AAAA-MM-DD`: it is shown and holds up nobody. */
  declare fechaLimite: string;
  /** The name of the record in the host form's data. */
  declare name: string;
  /**
   * What the entity says to its own form: notice and purposes, its own boxes, advisories. Set another
   * object to change it; what loads for it is `configuration.js`.
   */
  declare configuracion: Configuracion | null | undefined;
  /**
   * Keeps drafts in the browser, for this user and this form: say both with it, in words that name
   * nobody (`usuario-7:ficha-12`). A form with another key sees none of them. Without it none is kept.
   */
  declare draftKey: string;
  /** The hours until a draft is deleted unseen, counted from its last change; 24 unless told otherwise. */
  declare draftHours: number;
  /** Drafts also hold names, contact data, and what the form does not show of the record. */
  declare draftPersonalData: boolean;
  /** Keeps the drafts elsewhere than in the browser. */
  declare draftStore: DraftStore | undefined;
  /** The page's own words, for another language or a house style; set a new object to change them. */
  declare texts: OwnTexts | undefined;
  /** @internal The attribute `lang`, whose property every element has, as Lit observes it. */
  declare language: string | null;
  /** Lets people open a copy that they saved, by choosing or dropping it, and save one. */
  declare archivos: boolean;
  /** Reads files of other formats that are chosen or dropped; only then it is called. */
  declare importer: Importer | undefined;
  /** Other formats in which a copy can be saved, each with a button. */
  declare exporters: readonly Exporter[];

  /** @internal */
  readonly versions: FormVersions;
  /** @internal */
  readonly languages: Languages;
  readonly #internals = this.attachInternals();
  readonly #host = new HostForm(this, this.#internals, {
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
    this.profile = 'diligenciada';
    this.readonly = false;
    this.disabled = false;
    this.name = '';
    this.bloqueadas = null;
    this.draftKey = '';
    this.draftHours = 24;
    this.draftPersonalData = false;
    this.draftStore = undefined;
    this.pasos = false;
    this.headingLevel = USUAL_LEVEL;
    this.fechaLimite = '';
    this.archivos = false;
    this.importer = undefined;
    this.exporters = [];
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

  /** Shows the issues that a service found, each at its box, as if the form had found them. */
  setIssues(issues: readonly ServerIssue[]): void {
    this.#controller.sending.showIssues(issues);
  }

  /** Checks the record and sends it through `record-submit`, as the button does. */
  requestSubmit(): void {
    this.#controller.sending.submit();
  }

  /** Deletes the drafts of this document and `draftKey`, those of other tabs included. */
  clearDrafts(): Promise<void> {
    return clearDrafts({ document: this.model.document, key: this.draftKey }, this.draftStore);
  }

  /** The host's `<form>` around the element. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** As on native controls: `validity.customError` while the record could not be sent. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The sentence of the first error; empty while the record could be sent. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** As on native controls: whether it takes part in the check of its `<form>`. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** The kind of control, for code that walks `form.elements`. */
  get type(): string {
    return this.localName;
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
    this.#made?.follow(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#host.disconnect();
    this.#made?.follow(this);
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
    this.requestUpdate();
  }

  /** @internal Called by the browser when the host's form is reset. */
  formResetCallback(): void {
    this.reset();
  }

  /** @internal Called by the browser when a host's fieldset is disabled. */
  formDisabledCallback(disabled: boolean): void {
    this.#controller.disabledByHost = disabled;
    this.requestUpdate();
  }

  /** Made on first use: before, the attributes of the page have not been read. */
  get #controller(): FormController {
    this.#made ??= new FormController(this);
    this.#made.follow(this);
    return this.#made;
  }

  #publish(): void {
    const [first] = this.#controller.state.errors();
    this.#host.publish(this.#controller.record, first?.message);
  }
}
