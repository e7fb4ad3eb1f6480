/** What must be true of the folder of a document in the catalogue. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../src/catalogue.ts';
import { folderOf } from './modules.ts';

/** What every folder `src/<document>/v<major>/` holds. */
const FILES = ['schema.ts', 'form.ts', 'rules.ts', 'editions.ts', 'fixtures/expected.json'];

/** Thrown when the catalogue lists a document whose files are not all there. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** Throws a {@link CatalogueError} naming every file that a document lacks. */
export function assertComplete(entry: CatalogueEntry): void {
  const isFirst = entry.version.startsWith('1.');
  const files = isFirst ? FILES : [...FILES, 'migrate.ts'];
  const missing = files.filter(
    (file) => !existsSync(join(import.meta.dirname, folderOf(entry), file)),
  );
  if (missing.length === 0) return;
  const folder = folderOf(entry).replace('..', 'packages/schema');
  throw new CatalogueError(
    `${entry.document} ${entry.version} is in catalogue.ts, but ${folder}/ lacks ${missing.join(', ')}.`,
  );
}
