import type { FormRecord } from '../../../events.ts';
import type { Draft, DraftStore } from '../../draft.ts';
import type { FormController } from '../../form-controller.ts';
import { fitRecord } from '../records/fit-record.ts';
import { withLocked } from '../records/with-locked.ts';
import { isDraft } from './browser-store.ts';
import { complain, type OwnDraft } from './own-draft.ts';
import { joined } from './storable.ts';
import { draftTexts } from './texts.ts';

/** More than these nobody would read. */
const MOST_OFFERED = 3;

/** What was chosen last, as long as it can be undone. */
export type Choice =
  | { readonly state: 'continued'; readonly draft: Draft; readonly before: FormRecord }
  | { readonly state: 'discarded'; readonly draft: Draft }
  | { readonly state: 'unreadable'; readonly draft: Draft };

/** The drafts that somebody may continue with. Every choice can be undone until they type on. */
export class Offer {
  drafts: readonly Draft[] = [];
  choice: Choice | undefined;
  readonly #form: FormController;
  readonly #store: DraftStore;
  readonly #own: OwnDraft;

  constructor(form: FormController, store: DraftStore, own: OwnDraft) {
    this.#form = form;
    this.#store = store;
    this.#own = own;
  }

  /** Offers the newest of what was found; `taken` are drafts that open forms are writing. */
  make(found: readonly Draft[], taken: ReadonlySet<string>): void {
    const now = Date.now();
    this.drafts = found
      .filter((draft) => isDraft(draft) && draft.expiresAt > now && !taken.has(draft.id))
      .sort((one, other) => other.savedAt - one.savedAt)
      .slice(0, MOST_OFFERED);
    for (const draft of this.drafts) this.#own.tell('offered', draft);
    const [newest] = this.drafts;
    if (newest) this.#form.announce(draftTexts(this.#form).offered(...whenOf(newest)));
  }

  /** The old draft is deleted when its content is saved again, as that of this form. */
  async goOn(draft: Draft): Promise<void> {
    const form = this.#form;
    const fitted = await fitRecord(form, draft.record);
    if (!fitted.ok) return this.#choose({ state: 'unreadable', draft });
    const before = form.record;
    this.#without(draft);
    // What only a newer version can show stays where it is.
    if (fitted.leftovers.length === 0) this.#own.onSaved = () => this.#delete(draft);
    form.replace(withLocked(form, joined(fitted.record, before, form.model)));
    this.#own.tell('continued', draft);
    await this.#choose({ state: 'continued', draft, before });
  }

  async discard(draft: Draft): Promise<void> {
    this.#without(draft);
    this.#delete(draft);
    this.#own.tell('discarded', draft);
    await this.#choose({ state: 'discarded', draft });
  }

  async undo({ draft, ...choice }: Choice): Promise<void> {
    this.#own.onSaved = () => {};
    await this.#store.put(draft).catch(complain);
    this.drafts = [draft, ...this.drafts];
    if ('before' in choice) this.#form.replace(choice.before);
    await this.#choose(undefined);
  }

  /** What has been typed since would be lost with an undo. */
  typed(): void {
    this.choice = undefined;
  }

  /** The record was sent, or the drafts were cleared. */
  settle(): void {
    this.choice = undefined;
    this.#own.onSaved();
  }

  #without(draft: Draft): void {
    this.drafts = this.drafts.filter((each) => each !== draft);
  }

  #delete({ id }: Draft): void {
    this.#own.onSaved = () => {};
    void this.#store.delete(id).catch(complain);
  }

  async #choose(choice: Choice | undefined): Promise<void> {
    this.choice = choice;
    this.#form.update();
    await this.#form.focusPanel('drafts');
  }
}

/** Date and time as on the clock of whoever reads it: `21/11/2026`, `10:42`. */
export function whenOf({ savedAt }: Pick<Draft, 'savedAt'>): [date: string, time: string] {
  const date = new Date(savedAt);
  const day = [date.getDate(), date.getMonth() + 1].map(twoDigits).join('/');
  return [`${day}/${date.getFullYear()}`, timeOf(date)];
}

export function timeOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map(twoDigits).join(':');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
