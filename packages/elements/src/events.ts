import type { Issue } from '@ficha-leccion/schema';
import type { Draft } from './document-form/draft.ts';
import type { SubmissionAnswer } from './document-form/submission.ts';

/** A record as the form holds it: what was answered, `$schema` included. */
export type FormRecord = Readonly<Record<string, unknown>>;

const EVENT_INIT = { bubbles: true, composed: true };

/**
 * `record-change`: the person changed a box. `record` is read when asked for, so that listening
 * costs nothing while somebody types.
 */
export class RecordChangeEvent extends Event {
  readonly #read: () => FormRecord;

  constructor(read: () => FormRecord) {
    super('record-change', EVENT_INIT);
    this.#read = read;
  }

  get record(): FormRecord {
    return this.#read();
  }
}

/**
 * `record-submit`: a record that is valid in the form's profile wants to be sent. Call
 * `respondWith` with the promise of your `fetch`; the form announces the sending, shows the number
 * or the service's issues, and keeps every text if it fails. `preventDefault()` instead takes the
 * record over: the form does nothing more.
 */
export class RecordSubmitEvent extends Event {
  readonly record: FormRecord;
  /** The same for every retry of the same record: send it as `Idempotency-Key`. */
  readonly idempotencyKey: string;
  #answer: Promise<SubmissionAnswer> | undefined;

  constructor(record: FormRecord, idempotencyKey: string) {
    super('record-submit', { ...EVENT_INIT, cancelable: true });
    this.record = record;
    this.idempotencyKey = idempotencyKey;
  }

  /** Takes a `Response`, `{ id }` (accepted) or `{ issues }` (refused); a rejection is a network failure. */
  respondWith(answer: SubmissionAnswer | Promise<SubmissionAnswer>): void {
    if (this.#answer) {
      throw new DOMException('record-submit: respondWith was already called.', 'InvalidStateError');
    }
    if (this.eventPhase === Event.NONE) {
      throw new DOMException(
        'record-submit: call respondWith while the event is handled, with a promise.',
        'InvalidStateError',
      );
    }
    this.#answer = Promise.resolve(answer);
    this.preventDefault();
  }

  /** What `respondWith` was given. */
  get answer(): Promise<SubmissionAnswer> | undefined {
    return this.#answer;
  }
}

/** `record-invalid`: the person tried to send a record that is not valid; its errors are now shown. */
export class RecordInvalidEvent extends Event {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('record-invalid', EVENT_INIT);
    this.issues = issues;
  }
}

/** What became of a draft. */
export type DraftAction = 'saved' | 'offered' | 'continued' | 'discarded';

/**
 * `record-draft`: a draft was saved, offered, continued or discarded. For pages that keep drafts on
 * their own server, or show when the last one was saved.
 */
export class RecordDraftEvent extends Event {
  readonly action: DraftAction;
  readonly draft: Draft;

  constructor(action: DraftAction, draft: Draft) {
    super('record-draft', EVENT_INIT);
    this.action = action;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'record-change': RecordChangeEvent;
    'record-submit': RecordSubmitEvent;
    'record-invalid': RecordInvalidEvent;
    'record-draft': RecordDraftEvent;
  }
}
