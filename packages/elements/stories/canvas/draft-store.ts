import type { Draft, DraftStore } from '../../src/index.ts';

/** Kept in memory, so that one story knows nothing of the next. */
export function storeOf(drafts: readonly Draft[]): DraftStore {
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  return {
    list: async () => [...kept.values()],
    put: async (draft) => void kept.set(draft.id, draft),
    delete: async (id) => void kept.delete(id),
  };
}

/** A draft of this morning, saved at 10 and so many minutes. */
export function draftOf(record: Draft['record'], minute: number): Draft {
  const document = String(record.$schema).split('/').at(-2) ?? '';
  const savedAt = new Date(2026, 10, 21, 10, minute).getTime();
  const expiresAt = Date.now() + 3_600_000;
  return { id: `d${minute}`, document, key: 'usuario-7', savedAt, expiresAt, record };
}
