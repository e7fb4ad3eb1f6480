import type { Issue, Profile } from '@ficha-leccion/schema';
import { type Box, createForm, type GroupBox, holds, rename, type ScalarBox } from './box-tree.ts';
import type { FormVersion } from './form-version.ts';
import type { ShownIssue } from './form-view.ts';
import type { InterfaceTexts } from './interface-texts.ts';
import { type Reading, read } from './reading.ts';
import { requiredBoxes } from './required-boxes.ts';
import { atBoxes, isDue, shownIssue } from './shown-issues.ts';
import type { ServerIssue } from './submission.ts';

/**
 * What a form holds and which errors it shows, without any DOM. The boxes are the truth; record
 * and errors are read from them when asked for, and kept until a box changes.
 */
export class FormState {
  root: GroupBox;
  /** Set by an attempt to send: from then on every error is shown, and listed in the summary. */
  attempted = false;
  #version: FormVersion;
  #texts: InterfaceTexts;
  #serverIssues: readonly ShownIssue[] = [];
  #reading: Reading | undefined;
  readonly #errors = new Map<Profile, readonly Issue[]>();
  #shown: readonly ShownIssue[] | undefined;
  #required: ReadonlySet<Box> | undefined;
  #profile: Profile = 'diligenciada';
  #asked: Profile | undefined;
  #editing: { readonly box: ScalarBox; readonly issue: ShownIssue | undefined } | undefined;

  constructor(version: FormVersion, texts: InterfaceTexts) {
    this.#version = version;
    this.#texts = texts;
    this.root = createForm(version.model, {});
  }

  /** Replaces everything by a record, as untouched as a form that was just opened. */
  load(record: Readonly<Record<string, unknown>>): void {
    this.root = createForm(this.#version.model, record);
    this.attempted = false;
    this.#serverIssues = [];
    this.#editing = undefined;
    this.changed();
  }

  /** Says the same in other words: whatever was typed and found stays. */
  speak(version: FormVersion, texts: InterfaceTexts): void {
    this.#version = version;
    this.#texts = texts;
    rename(this.root, version.model);
    this.#errors.clear();
    this.#editing = undefined;
    this.#shown = undefined;
    this.#serverIssues = this.#serverIssues.map(({ found, box }) =>
      shownIssue(found, box, version.messages, texts),
    );
  }

  /** From an attempt to send on, every error is shown, whatever box is being typed in. */
  attempt(): void {
    this.attempted = true;
    this.#editing = undefined;
    this.#shown = undefined;
  }

  /** Leaves every box, as pressing the button with the focus in one does. */
  leaveAll(): void {
    for (const box of this.reading.boxes.values()) if (box.kind === 'scalar') box.leave();
    this.#editing = undefined;
    this.changed();
  }

  /** The box that is being typed in: until it is left, its error can only stay or go away. */
  get editing(): ScalarBox | undefined {
    return this.#editing?.box;
  }

  set editing(box: ScalarBox | undefined) {
    if (box === this.#editing?.box) return;
    this.#editing = box && { box, issue: this.shown.find((issue) => issue.box === box) };
    this.#shown = undefined;
  }

  /** To be called after any change of the boxes; the service's errors of that box are outdated. */
  changed(box?: Box): void {
    this.#reading = undefined;
    this.#errors.clear();
    this.#shown = undefined;
    this.#required = undefined;
    if (!box || this.#serverIssues.length === 0) return;
    this.#serverIssues = this.#serverIssues.filter(
      (issue) => issue.box === undefined || !holds(issue.box, box),
    );
  }

  /** A profile that the document does not have is said on the console; the form stays usable. */
  set profile(profile: Profile) {
    if (profile === this.#asked) return;
    this.#asked = profile;
    this.#profile = this.#knows(profile) ? profile : 'diligenciada';
    this.#shown = undefined;
    this.#required = undefined;
  }

  #knows(profile: Profile): boolean {
    try {
      this.#version.validator.validate({}, { profile });
      return true;
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  get reading(): Reading {
    this.#reading ??= read(this.root);
    return this.#reading;
  }

  /** Every error of the record as it stands, shown or not. */
  errors(profile = this.#profile): readonly Issue[] {
    const known = this.#errors.get(profile);
    if (known) return known;
    const { validator, messages } = this.#version;
    const { issues } = validator.validate(this.reading.record, { profile, messages });
    this.#errors.set(profile, issues);
    return issues;
  }

  /** The same, each at its box. */
  found(profile?: Profile): readonly ShownIssue[] {
    return atBoxes(this.errors(profile), this.reading, this.#version.messages, this.#texts);
  }

  /** The errors to show: after an attempt all of them, before only those of boxes that were left. */
  get shown(): readonly ShownIssue[] {
    this.#shown ??= this.#findShown();
    return this.#shown;
  }

  set serverIssues(issues: readonly ServerIssue[]) {
    this.#serverIssues = atBoxes(issues, this.reading, this.#version.messages, this.#texts);
    this.#shown = undefined;
  }

  /** Issues that somebody else found, at the boxes as they stand. */
  placed(issues: readonly Issue[]): readonly ShownIssue[] {
    return atBoxes(issues, this.reading, this.#version.messages, this.#texts);
  }

  isRequired(box: Box): boolean {
    return this.required.has(box);
  }

  /** The boxes that the profile asks for as the form stands. */
  get required(): ReadonlySet<Box> {
    this.#required ??= requiredBoxes(this.root, this.#profile);
    return this.#required;
  }

  #findShown(): readonly ShownIssue[] {
    const own = this.found();
    const due = this.attempted ? own : own.filter(({ box }) => isDue(box));
    const boxes: (Box | undefined)[] = [...this.reading.boxes.values()];
    const found = this.#serverIssues.filter(({ box }) => box === undefined || boxes.includes(box));
    return [...due.flatMap((issue) => this.#steady(issue)), ...found].sort(
      (one, other) => boxes.indexOf(one.box) - boxes.indexOf(other.box),
    );
  }

  /** Nobody is told of an error in the middle of a word. */
  #steady(issue: ShownIssue): readonly ShownIssue[] {
    if (issue.box === undefined || issue.box !== this.#editing?.box) return [issue];
    return this.#editing.issue ? [this.#editing.issue] : [];
  }
}
