import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../src/store.ts';
import { ficha, fichaV1, temporaryFolder } from './portal.ts';

/** The table as the portal made it when there was one version only. */
const firstTable = `
  create table fichas (
    number integer primary key autoincrement,
    received_at text not null,
    id text generated always as (format('FL-%s-%06d', substr(received_at, 1, 4), number)) unique,
    idempotency_key text not null unique,
    record text not null
  ) strict`;

test('a store of before the second version is opened, read and added to', () => {
  using folder = temporaryFolder();
  const database = new DatabaseSync(join(folder.path, 'fichas.sqlite'));
  database.exec(firstTable);
  database
    .prepare('insert into fichas (received_at, idempotency_key, record) values (?, ?, ?)')
    .run('2024-05-29T10:00:00.000Z', 'a', JSON.stringify(fichaV1));
  database.close();

  for (const number of [2, 3]) {
    const store = openStore(folder.path);
    const old = store.find('FL-2024-000001');
    expect(old).toMatchObject({ record: fichaV1, receivedAs: fichaV1.$schema });
    const id = store.add(ficha) ?? '';
    expect(id).toMatch(new RegExp(`00000${number}$`));
    expect(store.find(id)).toMatchObject({ record: ficha, receivedAs: ficha.$schema });
    store.close();
  }
});
