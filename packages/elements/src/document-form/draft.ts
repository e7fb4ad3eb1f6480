import type { FormRecord } from '../events.ts';

/** A record as it was while somebody filled it in, kept in the browser until it is sent. */
export interface Draft {
  /** One per open form, so that two tabs never overwrite each other. */
  readonly id: string;
  /** The name of the document: `ficha-leccion`. */
  readonly document: string;
  /** The `draftKey` of the form: whose draft of what it is. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Milliseconds since 1970; from then on it is not offered, and deleted where it is found. */
  readonly expiresAt: number;
  /** In the version of the form that saved it. */
  readonly record: FormRecord;
}

/** Which drafts: all where nothing is said. */
export interface DraftFilter {
  readonly document?: string | undefined;
  readonly key?: string | undefined;
}

/** Where drafts are kept. Whatever rejects is said to the person; the form goes on. */
export interface DraftStore {
  list(filter: DraftFilter): Promise<readonly Draft[]>;
  /** Resolves once the draft would outlive the browser. */
  put(draft: Draft): Promise<void>;
  delete(id: string): Promise<void>;
}
