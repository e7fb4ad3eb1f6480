import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';

/** A record as JSON gave it; only the validators know more about it. */
export type FichaRecord = Readonly<Record<string, unknown>>;

export interface StoredFicha {
  /** Short enough to be told on the telephone: `FL-2026-000123`. */
  readonly id: string;
  readonly receivedAt: string;
  /** The `$schema` of what was sent; the record may have been brought to another version since. */
  readonly receivedAs: string;
  /** `porRevisar`: read from a file, a draft that nobody looked at. It is shown to nobody else. */
  readonly state: 'recibida' | 'porRevisar';
  readonly record: FichaRecord;
}

/** The store of fichas: one SQLite file. */
export interface Store {
  /**
   * Stores a record and gives its id once it is safely on disk. A key that was used before gives the
   * id of that time, or `undefined` if it came with a different record. `receivedAs` is the
   * `$schema` it was sent with, if that was another.
   */
  add(record: FichaRecord, idempotencyKey?: string, receivedAs?: unknown): string | undefined;
  /** Stores the draft that was read from the file with this digest, unless it came before. */
  addDraft(record: FichaRecord, digest: string): { readonly id: string; readonly isNew: boolean };
  /** The drafts that wait for their review, the newest first. */
  drafts(): Generator<StoredFicha>;
  /**
   * Puts the reviewed record into the place of a draft, once it is safely on disk; the ficha keeps its
   * id. `false` when there is no such draft any more, unless it became this very record.
   */
  completeDraft(id: string, record: FichaRecord, receivedAs?: unknown): boolean;
  /** When the record of a key arrived, if one did. */
  arrivalOf(idempotencyKey: string | undefined): Date | undefined;
  find(id: string): StoredFicha | undefined;
  /** The newest first, read as they are asked for; with `before`, only those older than that id. */
  newest(before?: string): Generator<StoredFicha>;
  close(): void;
}

const tables = `
  create table if not exists fichas (
    number integer primary key autoincrement,
    received_at text not null,
    id text generated always as (format('FL-%s-%06d', substr(received_at, 1, 4), number)) unique,
    idempotency_key text not null unique,
    record text not null,
    received_as text,
    state text not null default 'recibida'
  ) strict`;

/** What older stores lack; their records stay as they were received. */
const columnsAddedLater = {
  received_as: 'text',
  state: "text not null default 'recibida'",
};

/** Opens the store of a folder, and makes what is missing of it. */
export function openStore(dataDir: string): Store {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'fichas.sqlite'), { timeout: 5_000 });
  // FULL: a commit returns only when the disk has it, so what was acknowledged survives a power cut.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  database.exec(tables);
  const columns = database.prepare('select name from pragma_table_info(?)').all('fichas');
  for (const [column, type] of Object.entries(columnsAddedLater)) {
    if (columns.some(({ name }) => name === column)) continue;
    database.exec(`alter table fichas add column ${column} ${type}`);
  }

  // One statement is one transaction: of two requests with the same key, one finds the other's row.
  const insert = database.prepare(
    `insert into fichas (received_at, idempotency_key, record, received_as, state)
     values (?, ?, ?, ?, ?)
     on conflict (idempotency_key) do nothing`,
  );
  const byKey = database.prepare('select * from fichas where idempotency_key = ?');
  const byId = database.prepare('select * from fichas where id = ?');
  const newestFirst = database.prepare(
    `select * from fichas
     where :before is null or number < (select number from fichas where id = :before)
     order by number desc`,
  );

  const draftsFirst = database.prepare(
    "select * from fichas where state = 'porRevisar' order by number desc",
  );
  const complete = database.prepare(
    `update fichas set record = ?, received_as = ?, state = 'recibida'
     where id = ? and state = 'porRevisar'`,
  );
  function* fichasFrom(rows: Iterable<Record<string, SQLOutputValue>>): Generator<StoredFicha> {
    for (const row of rows) {
      const ficha = fichaFrom(row);
      if (ficha) yield ficha;
    }
  }

  return {
    add(record, idempotencyKey = randomUUID(), receivedAs = record.$schema) {
      const values = [JSON.stringify(record), String(receivedAs), 'recibida'];
      insert.run(new Date().toISOString(), idempotencyKey, ...values);
      const stored = fichaFrom(byKey.get(idempotencyKey));
      return isDeepStrictEqual(stored?.record, record) ? stored?.id : undefined;
    },
    addDraft(record, digest) {
      // With a space, so that no sender of a ficha can take the key of a file.
      const key = `archivo ${digest}`;
      const values = [JSON.stringify(record), String(record.$schema), 'porRevisar'];
      const { changes } = insert.run(new Date().toISOString(), key, ...values);
      return { id: String(byKey.get(key)?.id), isNew: changes > 0 };
    },
    arrivalOf(idempotencyKey) {
      const stored = fichaFrom(byKey.get(idempotencyKey ?? null));
      return stored && new Date(stored.receivedAt);
    },
    find: (id) => fichaFrom(byId.get(id)),
    newest: (before) => fichasFrom(newestFirst.iterate({ before: before ?? null })),
    drafts: () => fichasFrom(draftsFirst.iterate()),
    completeDraft(id, record, receivedAs = record.$schema) {
      const { changes } = complete.run(JSON.stringify(record), String(receivedAs), id);
      if (changes > 0) return true;
      const stored = fichaFrom(byId.get(id));
      return stored?.state === 'recibida' && isDeepStrictEqual(stored.record, record);
    },
    close: () => database.close(),
  };
}

function fichaFrom(row: Record<string, SQLOutputValue> | undefined): StoredFicha | undefined {
  if (!row) return undefined;
  const { id, received_at, received_as, state } = row;
  const record: FichaRecord = JSON.parse(String(row.record));
  return {
    id: String(id),
    receivedAt: String(received_at),
    receivedAs: String(received_as ?? record.$schema),
    state: state === 'porRevisar' ? 'porRevisar' : 'recibida',
    record,
  };
}
