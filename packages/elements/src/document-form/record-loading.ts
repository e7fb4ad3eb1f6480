import type { FormModel } from '@ficha-leccion/schema';
import type { FormRecord } from '../events.ts';
import { type Carried, carry } from './form-version.ts';

/** Who fills the boxes: the page, the person with what they opened, or the form itself once it is another one. */
export type Filler = 'page' | 'person' | 'form';

/** Whose boxes are filled. */
interface Form {
  readonly model: FormModel;
  readonly record: FormRecord;
  readonly element: Element;
  fill(record: FormRecord, by: Filler): void;
}

/** Brings records into the boxes of a form, those of another version once they can be carried. */
export class RecordLoading {
  /** Pending while a record is held as it was given, until it can be carried. */
  carrying: Promise<void> | undefined;
  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  /** A record of the page, or the one that the form held before it became another one. */
  load(given: FormRecord, by: Filler): void {
    const carried = this.carry(given);
    this.carrying = undefined;
    if (!(carried instanceof Promise)) {
      this.#fill(carried, by);
      return;
    }
    this.#fill({ record: given, lost: [] }, by);
    const carrying = carried.then((arrived) => {
      // The host may have set another record meanwhile.
      if (this.carrying !== carrying) return;
      this.carrying = undefined;
      this.#fill(arrived, by);
    });
    this.carrying = carrying;
  }

  /** A record of this version that the person opened. */
  replace(record: FormRecord): void {
    this.carrying = undefined;
    this.#form.fill(record, 'person');
  }

  /** A record of another version, brought to that of the form. */
  carry(given: FormRecord): Carried | Promise<Carried> {
    return carry(given, this.#form.model);
  }

  /** Whether the boxes hold just this record. */
  isShown(given: FormRecord): boolean {
    const carried = this.carry(given);
    // One that is not carried yet is held as it was given.
    const { record } = carried instanceof Promise ? { record: given } : carried;
    return JSON.stringify(record) === JSON.stringify(this.#form.record);
  }

  #fill({ record, lost }: Carried, by: Filler): void {
    if (lost.length > 0) {
      const { localName } = this.#form.element;
      // Pointers only: a value may be personal data.
      console.warn(`<${localName}>: this version has no place for ${lost.join(', ')}.`);
    }
    this.#form.fill(record, by);
  }
}
