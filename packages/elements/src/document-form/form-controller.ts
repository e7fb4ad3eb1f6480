import type { BoxModel, FormModel, FormSection, MessageTable } from '@ficha-leccion/schema';
import { type FormRecord, RecordChangeEvent } from '../events.ts';
import type { Wording } from '../languages/wording.ts';
import { titleLevel } from '../title-level.ts';
import type { Box } from './box-tree.ts';
import { askedBoxes } from './conditions.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import { Features } from './features.ts';
import { focusBox, focusPanel } from './focus.ts';
import type { FormElement } from './form-element.ts';
import { FormState } from './form-state.ts';
import type { Carried, FormVersion } from './form-version.ts';
import type { FormView, ShownIssue } from './form-view.ts';
import { Gestures } from './gestures.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import { laterFeatures } from './later-features.ts';
import { ListEditing } from './list-editing.ts';
import { LockedBoxes } from './locked-boxes.ts';
import { OpenedVersion } from './opened-version.ts';
import { type Progress, progressOf } from './progress.ts';
import { type Filler, RecordLoading } from './record-loading.ts';
import { Sending } from './sending.ts';
import type { Submission } from './submission.ts';
import { Typing } from './typing.ts';

/** Between the templates and the state: every gesture of the person ends here. */
export class FormController implements FormView {
  state: FormState;
  readonly element: FormElement;
  readonly gestures = new Gestures(this);
  readonly lists = new ListEditing(this);
  readonly typing = new Typing();
  readonly features = new Features(this, laterFeatures);
  readonly sending: Sending;
  /** A fieldset of the host around the element is disabled. */
  disabledByHost = false;
  announcement = '';
  revision = 0;
  /** The person has left a box that was changed. */
  hasBegun = false;
  readonly #opened: OpenedVersion;
  readonly #loading = new RecordLoading(this);
  #lockedBoxes = new LockedBoxes();

  constructor(element: FormElement) {
    this.element = element;
    this.sending = new Sending(this, element);
    this.#opened = new OpenedVersion(element, {
      opened: () => this.#open(),
      spoken: () => this.#speak(),
    });
    this.state = this.#newState();
  }

  /** Takes up what the host asks for at once: a record read afterwards is of that version. */
  follow(element: FormElement): void {
    const { profile, bloqueadas } = element;
    this.#opened.follow(element);
    this.state.profile = profile;
    this.#lockedBoxes.follow(this.state, bloqueadas);
    this.features.follow(element);
  }

  /** Another version, with the record that is there. */
  #open(): void {
    const { record } = this;
    this.state = this.#newState();
    this.state.profile = this.element.profile;
    this.#loading.load(record, 'form');
  }

  #speak(): void {
    this.state.speak(this.version, this.texts);
    this.announcement = '';
    this.update();
  }

  #newState(): FormState {
    return new FormState(this.version, this.texts);
  }

  get version(): FormVersion {
    return this.#opened.current;
  }

  get texts(): InterfaceTexts {
    return this.#opened.texts;
  }

  get wording(): Wording<InterfaceTexts> {
    return this.#opened.wording;
  }

  get model(): FormModel {
    return this.version.model;
  }

  get messages(): MessageTable {
    return this.version.messages;
  }

  get configuracion(): Configuracion | null | undefined {
    return this.#opened.configuracion;
  }

  get root() {
    return this.state.root;
  }

  get record(): FormRecord {
    return this.state.reading.record;
  }

  get summary(): readonly ShownIssue[] {
    return this.state.attempted ? this.state.shown : [];
  }

  get submission(): Submission {
    return this.sending.submission;
  }

  get hasButton(): boolean {
    return !this.element.form;
  }

  get titleLevel(): number {
    return titleLevel(this.element.headingLevel);
  }

  get isReadonly(): boolean {
    return this.element.readonly;
  }

  get isDisabled(): boolean {
    return this.element.disabled || this.disabledByHost;
  }

  get isLocked(): boolean {
    return this.isDisabled || this.submission.state === 'sending' || this.carrying !== undefined;
  }

  /**
   * Pending while the code for a configuration loads, and while a record of another version is held
   * as it was given, until it can be carried.
   */
  get carrying(): Promise<void> | undefined {
    return this.#opened.configuring ?? this.#loading.carrying;
  }

  get updateComplete(): Promise<boolean> {
    return this.element.updateComplete;
  }

  isRequired(box: Box): boolean {
    return !this.isReadonly && this.state.isRequired(box);
  }

  isLockedByHost(box: Box): boolean {
    return this.#lockedBoxes.has(box);
  }

  isFixed(box: Box): boolean {
    return this.isReadonly || this.isLocked || this.isLockedByHost(box);
  }

  progressOf({ boxes }: FormSection): Progress {
    const asked = askedBoxes(this.root).filter(({ model }) => boxes.includes(model as BoxModel));
    return progressOf(asked, this.state.required);
  }

  setAsideBy(statement: Box): Box | undefined {
    return this.state.reading.setAside.get(statement);
  }

  issueOf(box: Box): ShownIssue | undefined {
    return this.state.shown.find((issue) => issue.box === box);
  }

  async focusBox(box: Box): Promise<void> {
    await this.features.reveal(box);
    focusBox(this.element, box);
  }

  focusPanel(id: string): Promise<void> {
    return focusPanel(this.element, id);
  }

  /** To be called after any change of the boxes by the person. */
  edited(box: Box, announcement = ''): void {
    this.revision++;
    this.typed(box, announcement);
  }

  /** The same for a key in a box: what it changes at other boxes is seen without looking at them all. */
  typed(box: Box, announcement = ''): void {
    this.state.changed(box);
    if (this.submission.state === 'failed') this.sending.reset();
    this.#say(announcement);
    this.#tellChange();
    this.features.edited(box);
  }

  /** Replaces everything by a record of the page, as untouched as a form that was just opened. */
  load(given: FormRecord): void {
    this.#loading.load(given, 'page');
  }

  /** Puts a record of this version that the person opened into the boxes, and tells the host. */
  replace(record: FormRecord): void {
    this.#loading.replace(record);
    this.#tellChange();
  }

  /** A record of another version, brought to that of the form. */
  carry(given: FormRecord): Carried | Promise<Carried> {
    return this.#loading.carry(given);
  }

  /** Whether the form shows just this record. */
  shows(given: FormRecord): boolean {
    return this.submission.state !== 'received' && this.#loading.isShown(given);
  }

  /** @internal What {@link load} and {@link replace} come to. */
  fill(record: FormRecord, by: Filler): void {
    const { record: before } = this;
    if (by === 'page') this.#lockedBoxes = new LockedBoxes();
    this.typing.rested();
    this.state.load(record);
    this.sending.reset();
    this.features.loaded(by, before);
    this.update();
  }

  send(): void {
    if (!this.features.goOn() && this.hasButton) this.sending.submit();
  }

  startOver(): void {
    this.sending.forget();
    this.load({});
    this.#tellChange();
    void this.focusPanel('title');
  }

  readonly #copy = (): FormRecord => structuredClone(this.record);

  #tellChange(): void {
    this.element.dispatchEvent(new RecordChangeEvent(this.#copy));
  }

  /** Draws the form anew. */
  update(): void {
    this.revision++;
    this.element.requestUpdate();
  }

  /** Adds the rules of style of a part that loaded later. */
  adopt(styles: string | undefined): void {
    const root = this.element.shadowRoot;
    if (!styles || !root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  }

  announce(text: string): void {
    this.revision++;
    this.#say(text);
  }

  /** A live region is only heard when its text differs from what it was. */
  #say(text: string): void {
    this.announcement = text !== '' && text === this.announcement ? `${text}\u00a0` : text;
    this.element.requestUpdate();
  }
}
