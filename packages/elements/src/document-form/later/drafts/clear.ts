import type { DraftFilter, DraftStore } from '../../draft.ts';
import { browserStore } from './browser-store.ts';
import { tellCleared } from './other-tabs.ts';

/** Forms that are open are told, so that what was typed last does not come after the clearing. */
export async function clearDrafts(
  filter: DraftFilter,
  store: DraftStore = browserStore,
): Promise<void> {
  tellCleared(filter);
  const drafts = await store.list(filter);
  await Promise.all(drafts.map(({ id }) => store.delete(id)));
}
