import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitions } from '@ficha-leccion/schema';
import { exampleEntity } from '../src/entity.ts';
import { buildService } from '../src/service.ts';
import { type FichaRecord, openStore } from '../src/store.ts';

const fixtures = '@ficha-leccion/schema/fixtures';

/** A fixture as the schema package publishes it, by document, version and name. */
export function readDocument(path: string): FichaRecord {
  const file = createRequire(import.meta.url).resolve(`${fixtures}/${path}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A fixture of the ficha. */
export function readFixture(name: string, major: 'v1' | 'v2' = 'v2'): FichaRecord {
  const { version } = definitions[`ficha-leccion/${major}`].formModel;
  return readDocument(`ficha-leccion/${version}/${name}`);
}

/** A complete ficha, and the same one with the boxes of the paper. */
export const ficha = readFixture('barrios-con-bienestar');
export const fichaV1 = readFixture('barrios-con-bienestar', 'v1');

/** The answer to whether it may be shared. */
export const answered = (respuesta: unknown) => ({ autorizacion: { respuesta } });

/** A data folder of its own for a test. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'portal-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}

/** The service on an empty store, with its log in memory; disposed of with `await using`. */
export async function openPortal(entity = exampleEntity) {
  const folder = temporaryFolder();
  const store = openStore(folder.path);
  const log: string[] = [];
  const logStream = { write: (line: string) => void log.push(line) };
  const app = await buildService({
    store,
    adminToken: 'secreto',
    entity,
    logStream,
  });
  return {
    app,
    store,
    log,
    get: (url: string) => app.inject({ url }),
    getAsAdmin: (url: string) => app.inject({ url, headers: { authorization: 'Bearer secreto' } }),
    post: (body: unknown, headers: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url: '/api/fichas',
        headers: { 'content-type': 'application/json', ...headers },
        payload: typeof body === 'string' || body instanceof Buffer ? body : JSON.stringify(body),
      }),
    async [Symbol.asyncDispose]() {
      await app.close();
      store.close();
      folder[Symbol.dispose]();
    },
  };
}
