import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { ficha, temporaryFolder } from './portal.ts';
import { startProcess } from './process.ts';

const total = 1_000;
const atOnce = 20;
const token = 'secreto';

interface Submission {
  readonly key: string;
  readonly temaLeccion: string;
  id?: string;
}

/** Sends every submission that has no id yet, some at once; gives up on those that get no answer. */
async function send(address: string, submissions: readonly Submission[], acknowledged: () => void) {
  const left = submissions.filter(({ id }) => id === undefined);
  const sender = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { key, temaLeccion } = next;
      const response = await fetch(`${address}/api/fichas`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ ...ficha, temaLeccion }),
      }).catch(() => undefined);
      const body = await response?.json().catch(() => undefined);
      if (response?.status !== 201 || !body) continue;
      next.id = body.id;
      acknowledged();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
}

async function readAll(address: string): Promise<Map<string, string[]>> {
  const idsByTheme = new Map<string, string[]>();
  for (let next = '/api/fichas?limit=300'; next; ) {
    const headers = { authorization: `Bearer ${token}` };
    const page = await (await fetch(`${address}${next}`, { headers })).json();
    for (const { id, record } of page.fichas) {
      idsByTheme.set(record.temaLeccion, [...(idsByTheme.get(record.temaLeccion) ?? []), id]);
    }
    next = page.next;
  }
  return idsByTheme;
}

test('what was acknowledged before a kill -9 is there afterwards, once', async () => {
  using folder = temporaryFolder();
  const environment = { DATA_DIR: folder.path, ADMIN_TOKEN: token };
  const submissions: readonly Submission[] = Array.from({ length: total }, (_, index) => ({
    key: randomUUID(),
    temaLeccion: `Tema ${index}`,
  }));

  const first = await startProcess(environment);
  let count = 0;
  await send(first.address, submissions, () => {
    count++;
    if (count === total / 2) first.kill('SIGKILL');
  });
  expect(await first.ended).toBe('SIGKILL');
  expect(count).toBeGreaterThanOrEqual(total / 2);
  expect(count).toBeLessThan(total);

  const second = await startProcess(environment);
  const before = await readAll(second.address);
  for (const { id, temaLeccion } of submissions) {
    if (id) expect(before.get(temaLeccion)).toEqual([id]);
  }

  await send(second.address, submissions, () => {});
  const after = await readAll(second.address);
  expect(after.size).toBe(total);
  for (const { id, temaLeccion } of submissions) expect(after.get(temaLeccion)).toEqual([id]);
  second.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
