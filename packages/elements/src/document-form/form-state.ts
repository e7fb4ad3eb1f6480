import type { FormModel, Issue, MessageTable, Profile } from '@ficha-leccion/schema';
import type { DocumentValidator } from '@ficha-leccion/validators';
import { type Box, createForm, type GroupBox, type Reading, read } from './box-tree.ts';
import type { ShownIssue } from './form-view.ts';
import { atBoxes, isDue } from './shown-issues.ts';
import type { ServerIssue } from './submission.ts';

/**
 * What a form holds and which errors it shows, without any DOM. The boxes are the truth; record
 * and errors are read from them when asked for, and kept until a box changes.
 */
export class FormState {
  form: GroupBox;
  /** Set by an attempt to send: from then on every error is shown, and listed in the summary. */
  attempted = false;
  readonly #model: FormModel;
  readonly #validator: DocumentValidator;
  readonly #messages: MessageTable;
  #serverIssues: readonly ShownIssue[] = [];
  #reading: Reading | undefined;
  #shown: readonly ShownIssue[] | undefined;
  #profile: Profile = 'diligenciada';

  constructor(model: FormModel, validator: DocumentValidator, messages: MessageTable) {
    this.#model = model;
    this.#validator = validator;
    this.#messages = messages;
    this.form = createForm(model, {});
  }

  /** Replaces everything by a record, as untouched as a form that was just opened. */
  load(record: Readonly<Record<string, unknown>>): void {
    this.form = createForm(this.#model, record);
    this.attempted = false;
    this.#serverIssues = [];
    this.changed();
  }

  /** To be called after any change of the boxes; the service's errors of that box are outdated. */
  changed(box?: Box): void {
    this.#reading = undefined;
    this.#shown = undefined;
    this.#serverIssues = this.#serverIssues.filter(
      (issue) => issue.box !== undefined && issue.box !== box,
    );
  }

  set profile(profile: Profile) {
    this.#profile = profile;
    this.#shown = undefined;
  }

  get reading(): Reading {
    this.#reading ??= read(this.form);
    return this.#reading;
  }

  /** Every error of the record as it stands, shown or not. */
  errors(): readonly Issue[] {
    return this.#validator.validate(this.reading.record, {
      profile: this.#profile,
      messages: this.#messages,
    }).issues;
  }

  /** The errors to show: after an attempt all of them, before only those of boxes that were left. */
  get shown(): readonly ShownIssue[] {
    this.#shown ??= this.#findShown();
    return this.#shown;
  }

  set serverIssues(issues: readonly ServerIssue[]) {
    this.#serverIssues = atBoxes(issues, this.reading, this.#messages);
    this.#shown = undefined;
  }

  isRequired(box: Box): boolean {
    const { requiredIn } = box.model;
    return requiredIn?.includes(this.#profile) ?? false;
  }

  #findShown(): readonly ShownIssue[] {
    const own = atBoxes(this.errors(), this.reading, this.#messages);
    const due = this.attempted ? own : own.filter(({ box }) => isDue(box));
    return [...due, ...this.#serverIssues];
  }
}
