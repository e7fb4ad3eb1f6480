import type {
  BoxModel,
  FormModel,
  FormSection,
  MessageTable,
  Pointer,
  Profile,
} from '@ficha-leccion/schema';
import type { LitElement } from 'lit';
import { type FormRecord, RecordChangeEvent } from '../events.ts';
import type { Languages, OwnTexts } from '../languages/language.ts';
import { Wording } from '../languages/wording.ts';
import { titleLevel } from '../title-level.ts';
import { type Box, leave, type ScalarBox, type, undo } from './box-tree.ts';
import { askedBoxes } from './conditions.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import { configured } from './configured.ts';
import type { DraftSettings } from './draft.ts';
import { Features } from './features.ts';
import type { FileSettings } from './files.ts';
import { focusBox, focusPanel } from './focus.ts';
import { FormState } from './form-state.ts';
import {
  type Carried,
  carry,
  type FormVersion,
  type FormVersions,
  newestOf,
} from './form-version.ts';
import type { FormView, ShownIssue } from './form-view.ts';
import { esCOTexts, type InterfaceTexts } from './interface-texts.ts';
import { laterFeatures } from './later-features.ts';
import { ListEditing } from './list-editing.ts';
import { LockedBoxes } from './locked-boxes.ts';
import { paste } from './paste.ts';
import { type Progress, progressOf } from './progress.ts';
import { isNearLimit, tellRoomLeft } from './room-left.ts';
import { Sending } from './sending.ts';
import type { Submission } from './submission.ts';
import { Typing } from './typing.ts';

/** What the controller and the parts of the form need of the element they work for. */
export interface FormElement extends LitElement, DraftSettings, FileSettings {
  readonly versions: FormVersions;
  readonly version: string;
  readonly profile: Profile;
  readonly configuracion: Configuracion | null | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly bloqueadas: readonly Pointer[] | null;
  readonly pasos: boolean;
  readonly fechaLimite: string;
  readonly languages: Languages;
  readonly texts: OwnTexts | undefined;
  readonly form: HTMLFormElement | null;
  readonly headingLevel: number;
}

/** Between the templates and the state: every gesture of the person ends here. */
export class FormController implements FormView {
  texts: InterfaceTexts = esCOTexts;
  state: FormState;
  readonly lists = new ListEditing(this);
  readonly typing = new Typing();
  readonly features = new Features(this, laterFeatures);
  /** A fieldset of the host around the element is disabled. */
  disabledByHost = false;
  announcement = '';
  readonly sending: Sending;
  readonly wording: Wording<InterfaceTexts>;
  /** The person has left a box that was changed. */
  hasBegun = false;
  readonly #element: FormElement;
  readonly #lockedBoxes = new LockedBoxes();
  /** The version that was asked for, as the host has configured it, in the words of the document. */
  #spanish: FormVersion;
  #version: FormVersion;
  #asked: string;
  #configuracion: Configuracion | null | undefined;
  #configuring: Promise<void> | undefined;
  #carrying: Promise<void> | undefined;

  constructor(element: FormElement) {
    this.#element = element;
    this.sending = new Sending(this, element);
    this.#asked = element.version;
    this.#spanish = this.#versionAsked();
    this.#version = this.#spanish;
    this.wording = new Wording('formTexts', element.languages, () => this.#speak());
    this.state = this.#newState();
  }

  /** Takes up what the host asks for at once: a record read afterwards is of that version. */
  follow(element: FormElement): void {
    const { version, configuracion, profile, bloqueadas } = element;
    if (version !== this.#asked || configuracion !== this.#configuracion) {
      this.#asked = version;
      this.#configuracion = configuracion;
      this.#configure();
    }
    this.wording.follow(element);
    this.state.profile = profile;
    this.#lockedBoxes.follow(this.root, bloqueadas ?? undefined);
    this.features.follow(element);
  }

  /** Opens the version asked for as the host has configured it, with the record that is there. */
  #configure(): void {
    const asked = this.#versionAsked();
    const opened = configured(asked, this.#configuracion, this.#element.localName, this.texts);
    this.#configuring = undefined;
    if (!(opened instanceof Promise)) {
      this.#open(opened);
      return;
    }
    this.#open(asked);
    const configuring = opened.then((version) => {
      // The host may have asked for something else meanwhile.
      if (this.#configuring !== configuring) return;
      this.#configuring = undefined;
      this.#open(version);
    });
    this.#configuring = configuring;
  }

  #open(version: FormVersion): void {
    const { record } = this;
    const { profile } = this.#element;
    this.#spanish = version;
    this.#word();
    this.state = this.#newState();
    this.state.profile = profile;
    this.load(record);
  }

  /** A version that the document does not have is said on the console; the form stays usable. */
  #versionAsked(): FormVersion {
    const { versions, localName } = this.#element;
    if (!Object.hasOwn(versions, this.#asked)) {
      const known = Object.keys(versions).join(', ');
      console.error(`<${localName}>: no version «${this.#asked}» (it has: ${known}).`);
    }
    return versions[this.#asked] ?? (versions[newestOf(versions)] as FormVersion);
  }

  /** Takes up the words that are there by now. */
  #word(): void {
    const { model, messages } = this.#spanish;
    const worded = this.wording.of({ model, messages, texts: esCOTexts });
    this.texts = worded.texts;
    this.#version = { ...this.#spanish, ...worded };
  }

  #speak(): void {
    this.#word();
    this.state.speak(this.#version, this.texts);
    this.announcement = '';
    this.update();
  }

  #newState(): FormState {
    return new FormState(this.#version, this.texts);
  }

  /** For parts that read its attributes or hear its events. */
  get element(): FormElement {
    return this.#element;
  }

  get version(): FormVersion {
    return this.#version;
  }

  get model(): FormModel {
    return this.#version.model;
  }

  get messages(): MessageTable {
    return this.#version.messages;
  }

  get configuracion(): Configuracion | null | undefined {
    return this.#configuracion;
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
    return !this.#element.form;
  }

  get titleLevel(): number {
    return titleLevel(this.#element.headingLevel);
  }

  get isReadonly(): boolean {
    return this.#element.readonly;
  }

  get isDisabled(): boolean {
    return this.#element.disabled || this.disabledByHost;
  }

  get isLocked(): boolean {
    return this.isDisabled || this.submission.state === 'sending' || this.carrying !== undefined;
  }

  /**
   * Pending while the code for a configuration loads, and while a record of another version is held
   * as it was given, until it can be carried.
   */
  get carrying(): Promise<void> | undefined {
    return this.#configuring ?? this.#carrying;
  }

  get updateComplete(): Promise<boolean> {
    return this.#element.updateComplete;
  }

  isRequired(box: Box): boolean {
    return !this.isReadonly && this.state.isRequired(box);
  }

  isLockedByHost(box: Box): boolean {
    return this.#lockedBoxes.has(box);
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

  type(box: ScalarBox, text: string): void {
    this.state.editing = box;
    type(box, text);
    this.typing.keyed();
    this.edited(box);
    if (isNearLimit(box)) void tellRoomLeft(this, box);
  }

  paste(event: ClipboardEvent): void {
    void paste(event);
  }

  leave(box: ScalarBox): void {
    this.typing.rested();
    leave(box);
    this.state.editing = undefined;
    this.state.changed(box);
    const normalized = box.typed && `${box.text}. ${this.texts.normalized(box.typed)}`;
    const setAside = this.setAsideBy(box)?.model as BoxModel | undefined;
    const needless = setAside && this.texts.setAside(setAside.shortLabel);
    this.announce(this.issueOf(box)?.message ?? normalized ?? needless ?? '');
    this.hasBegun = true;
    this.features.left(box);
  }

  /** Browsers tell no change of a box whose text is what it was; its error is due all the same. */
  rest(): void {
    this.typing.rested();
    this.state.editing = undefined;
    this.#element.requestUpdate();
  }

  undo(box: ScalarBox): void {
    undo(box);
    this.edited(box, this.texts.undone);
    void this.focusBox(box);
  }

  async focusBox(box: Box): Promise<void> {
    await this.features.reveal(box);
    focusBox(this.#element, box);
  }

  focusPanel(id: string): Promise<void> {
    return focusPanel(this.#element, id);
  }

  /** To be called after any change of the boxes by the person. */
  edited(box: Box, announcement = ''): void {
    this.state.changed(box);
    if (this.submission.state === 'failed') this.sending.reset();
    this.announce(announcement);
    this.#tellChange();
    this.features.edited(box);
  }

  /** Replaces everything by a record, as untouched as a form that was just opened. */
  load(given: FormRecord): void {
    const carried = this.carry(given);
    this.#carrying = undefined;
    if (!(carried instanceof Promise)) {
      this.#fill(carried);
      return;
    }
    this.#fill({ record: given, lost: [] });
    const carrying = carried.then((arrived) => {
      // The host may have set another record meanwhile.
      if (this.#carrying !== carrying) return;
      this.#carrying = undefined;
      this.#fill(arrived);
    });
    this.#carrying = carrying;
  }

  /** A record of another version, brought to that of the form. */
  carry(given: FormRecord): Carried | Promise<Carried> {
    return carry(given, this.model);
  }

  /** Puts a record of this version that the person opened into the boxes, and tells the host. */
  replace(record: FormRecord): void {
    this.#carrying = undefined;
    this.#fill({ record, lost: [] }, 'person');
    this.#tellChange();
  }

  #fill({ record, lost }: Carried, by: 'page' | 'person' = 'page'): void {
    if (lost.length > 0) {
      // Pointers only: a value may be personal data.
      console.warn(
        `<${this.#element.localName}>: this version has no place for ${lost.join(', ')}.`,
      );
    }
    this.state.load(record);
    this.sending.reset();
    this.features.tell('loaded', by);
    this.update();
  }

  /** Whether the form shows just this record. */
  shows(given: FormRecord): boolean {
    if (this.submission.state === 'received') return false;
    const carried = carry(given, this.model);
    // One that is not carried yet is held as it was given.
    const { record } = carried instanceof Promise ? { record: given } : carried;
    return JSON.stringify(record) === JSON.stringify(this.record);
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

  #tellChange(): void {
    this.#element.dispatchEvent(new RecordChangeEvent(() => structuredClone(this.record)));
  }

  /** Draws the form anew. */
  update(): void {
    this.#element.requestUpdate();
  }

  /** Adds the rules of style of a part that loaded later. */
  adopt(styles: string | undefined): void {
    const root = this.#element.shadowRoot;
    if (!styles || !root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  }

  /** A live region is only heard when its text differs from what it was. */
  announce(text: string): void {
    this.announcement = text !== '' && text === this.announcement ? `${text}\u00a0` : text;
    this.#element.requestUpdate();
  }
}
