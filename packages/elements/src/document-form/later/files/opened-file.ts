import type { FormRecord } from '../../../events.ts';
import type { Box } from '../../box-tree.ts';
import type { FormController } from '../../form-controller.ts';
import { withLocked } from '../records/with-locked.ts';
import { type BoxToCheck, checksOf } from './boxes-to-check.ts';
import type { ReadFile } from './read-file.ts';
import type { FileTexts } from './texts.ts';

/** A file that was put into the form, and what of it is still to be checked. */
export class OpenedFile {
  readonly name: string;
  /** The record that it replaced. */
  readonly before: FormRecord;
  /** What stands in the file and in no box. */
  readonly leftovers: readonly string[];
  readonly notes: readonly string[];
  checks: readonly BoxToCheck[];
  /** Whether there ever was a box to check. */
  readonly hadChecks: boolean;

  constructor(
    name: string,
    before: FormRecord,
    { imported, fitted }: Extract<ReadFile, { readonly ok: true }>,
    form: FormController,
    texts: FileTexts,
  ) {
    this.name = name;
    this.before = before;
    const unknown = fitted.leftovers.map(({ value }) => textOf(value));
    this.leftovers = [...unknown, ...(imported.leftovers ?? []).map(({ text }) => text)];
    form.replace(withLocked(form, fitted.record));
    const { boxes, notes } = checksOf(imported, form.state.reading, texts);
    this.checks = boxes;
    this.notes = notes;
    this.hadChecks = boxes.length > 0;
  }

  edited(changed: Box): void {
    this.checks = this.checks.filter(({ box }) => box !== changed);
  }

  /** The box to check next, if there is one. */
  confirm(confirmed: Box): Box | undefined {
    const index = this.checks.findIndex(({ box }) => box === confirmed);
    this.edited(confirmed);
    return (this.checks[index] ?? this.checks[0])?.box;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
