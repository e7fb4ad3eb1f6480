import { type DraftAction, type FormRecord, RecordDraftEvent } from '../../../events.ts';
import type { Draft, DraftStore } from '../../draft.ts';
import type { FormController } from '../../form-controller.ts';
import { randomKey } from '../../submission.ts';
import { isEmpty } from '../records/is-empty.ts';
import { storable } from './storable.ts';

/** A browser that is killed loses what was typed in this time, and what the disk takes besides. */
const PAUSE = 400;

const HOUR = 3_600_000;

/**
 * The draft of this form, under an id that no other form has. It is saved while somebody types, not
 * when they stop: who never stops would lose all.
 */
export class OwnDraft {
  id = randomKey();
  /** When it was saved last. */
  savedAt: Date | undefined;
  /** The last attempt to save it failed. */
  failed = false;
  /** Called once it is on the disk. */
  onSaved = () => {};
  readonly #form: FormController;
  readonly #store: DraftStore;
  readonly #place: Pick<Draft, 'document' | 'key'>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;

  constructor(form: FormController, store: DraftStore, place: Pick<Draft, 'document' | 'key'>) {
    this.#form = form;
    this.#store = store;
    this.#place = place;
  }

  /** To be called at every change. */
  changed(): void {
    this.#timer ??= setTimeout(() => this.#saveInTurn(), PAUSE);
  }

  /** Saves what has changed, at once: who leaves the page may have no other moment. */
  save(): void {
    if (this.#timer === undefined) return;
    this.#stop();
    this.#begin(this.id, this.#form.record);
  }

  /** What follows is another draft; this one stays, with what was typed last: `typed`. */
  async leave(typed: FormRecord): Promise<void> {
    const { id } = this;
    const isSaved = this.#timer === undefined;
    this.#stop();
    this.id = randomKey();
    this.savedAt = undefined;
    if (!isSaved) this.#begin(id, typed);
    await this.#writing;
  }

  /** Deletes it; what is being written is deleted, too. */
  async clear(): Promise<void> {
    this.#stop();
    this.savedAt = undefined;
    await this.#writing;
    await this.#store.delete(this.id).catch(complain);
  }

  tell(action: DraftAction, draft: Draft): void {
    this.#form.element.dispatchEvent(new RecordDraftEvent(action, draft));
  }

  /** One after the other: a slow disk gets the newest, not a queue. */
  async #saveInTurn(): Promise<void> {
    await this.#writing;
    this.save();
  }

  #begin(id: string, typed: FormRecord): void {
    const writing = this.#writeLast(id, typed, this.#writing);
    this.#writing = writing;
    void writing.finally(() => {
      if (this.#writing === writing) this.#writing = undefined;
    });
  }

  /** What was written before and ends after it may have replaced it: then it is written again. */
  async #writeLast(id: string, typed: FormRecord, before?: Promise<void>): Promise<void> {
    let isBefore = true;
    void before?.then(() => {
      isBefore = false;
    });
    await this.#write(id, typed);
    if (!before || !isBefore) return;
    await before;
    await this.#write(id, typed);
  }

  async #write(id: string, typed: FormRecord): Promise<void> {
    const record = this.#storable(typed);
    try {
      if (isEmpty(record)) return await this.#store.delete(id);
      const draft = this.#draftOf(id, record);
      await this.#store.put(draft);
      if (id === this.id) this.savedAt = new Date(draft.savedAt);
      this.failed = false;
      this.tell('saved', draft);
      this.onSaved();
    } catch (error) {
      this.failed = true;
      complain(error);
    } finally {
      this.#form.update();
    }
  }

  #storable(record: FormRecord): FormRecord {
    const { model, element } = this.#form;
    return element.draftPersonalData ? structuredClone(record) : storable(record, model);
  }

  #draftOf(id: string, record: FormRecord): Draft {
    const { draftHours } = this.#form.element;
    const savedAt = Date.now();
    const expiresAt = savedAt + (draftHours > 0 ? draftHours : 24) * HOUR;
    return { id, ...this.#place, savedAt, expiresAt, record };
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

export function complain(error: unknown): void {
  console.error('A draft could not be kept.', error);
}
