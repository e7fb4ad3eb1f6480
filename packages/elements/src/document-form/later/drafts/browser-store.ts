import type { Draft, DraftFilter, DraftStore } from '../../draft.ts';

const DATABASE = 'ficha-leccion';
const DRAFTS = 'borradores';

/**
 * Drafts in IndexedDB. Browsers write `localStorage` to the disk seconds later; a transaction of
 * IndexedDB is there when it completes, and works on plain http, too.
 */
class BrowserStore implements DraftStore {
  #database: Promise<IDBDatabase> | undefined;

  async list(filter: DraftFilter): Promise<readonly Draft[]> {
    const found: unknown[] = await this.#run('readonly', (drafts) => drafts.getAll());
    const { kept, broken } = sorted(found, Date.now());
    // Whosever they are: nobody may come back to this browser to delete them.
    for (const id of broken) await this.delete(id);
    return kept.filter(
      ({ document, key }) =>
        (filter.document ?? document) === document && (filter.key ?? key) === key,
    );
  }

  async put(draft: Draft): Promise<void> {
    await this.#run('readwrite', (drafts) => drafts.put(draft));
  }

  async delete(id: string): Promise<void> {
    await this.#run('readwrite', (drafts) => drafts.delete(id));
  }

  /** A connection ends when somebody clears the data of the page: then once more, with a new one. */
  async #run<Result>(
    mode: IDBTransactionMode,
    ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    const known = this.#database;
    try {
      return await this.#attempt(mode, ask);
    } catch (error) {
      this.#database = undefined;
      if (!known) throw error;
      return this.#attempt(mode, ask);
    }
  }

  async #attempt<Result>(
    mode: IDBTransactionMode,
    ask: (drafts: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> {
    this.#database ??= this.#open();
    const database = await this.#database;
    const transaction = database.transaction(DRAFTS, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(DRAFTS));
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? request.error);
    });
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(DRAFTS, { keyPath: 'id' });
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        const forget = () => {
          database.close();
          this.#database = undefined;
        };
        database.onclose = forget;
        database.onversionchange = forget;
        resolve(database);
      };
    });
  }
}

export const browserStore: DraftStore = new BrowserStore();

/** What can be read and has not expired, and the ids of the rest. */
function sorted(found: readonly unknown[], now: number) {
  const kept: Draft[] = [];
  const broken: string[] = [];
  for (const draft of found) {
    if (isDraft(draft) && draft.expiresAt > now) kept.push(draft);
    else broken.push((draft as Draft).id);
    if (!isDraft(draft)) console.warn('A draft could not be read and was deleted.');
  }
  return { kept, broken };
}

/** The database is open to every script of the page's origin. */
export function isDraft(value: unknown): value is Draft {
  const { id, document, key, savedAt, expiresAt, record } = (value ?? {}) as Partial<Draft>;
  const isText = [id, document, key].every((each) => typeof each === 'string');
  const isTime = Number.isFinite(savedAt) && Number.isFinite(expiresAt);
  return (
    isText && isTime && typeof record === 'object' && record !== null && !Array.isArray(record)
  );
}
