import type { DraftFilter, DraftStore } from './draft.ts';

/**
 * Deletes drafts, those of other tabs included: of a document, of a key, or all that our forms keep
 * in this browser. Call it when somebody logs out, or when your own `<form>` has been received.
 */
export async function clearDrafts(filter: DraftFilter = {}, store?: DraftStore): Promise<void> {
  const drafts = await import('./later/drafts.ts');
  await drafts.clearDrafts(filter, store);
}
