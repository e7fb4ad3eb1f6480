/** What must be true of a document's folder and of its line in the catalogue. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { DialectError, type ObjectSchema } from '../src/dialect/portable-schema.ts';
import { folderOf } from './modules.ts';

/** What every folder `src/<document>/v<major>/` holds. */
const FILES = ['schema.ts', 'form.ts', 'rules.ts', 'editions.ts', 'fixtures/expected.json'];

/** Thrown when the catalogue lists a document whose files are not all there. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** Throws a {@link CatalogueError} naming every file that a document lacks. */
export function assertComplete(entry: CatalogueEntry): void {
  const missing = FILES.filter(
    (file) => !existsSync(join(import.meta.dirname, folderOf(entry), file)),
  );
  if (missing.length === 0) return;
  const folder = folderOf(entry).replace('..', 'packages/schema');
  throw new CatalogueError(
    `${entry.document} ${entry.version} is in catalogue.ts, but ${folder}/ lacks ${missing.join(', ')}.`,
  );
}

/** The records of a document say which one it is; `schema.ts` and the catalogue must mean the same. */
export function assertNames({ properties }: ObjectSchema, entry: CatalogueEntry): void {
  const identifier = identifierOf(entry.document, entry.version);
  const { $schema } = properties;
  const written = $schema?.type === 'string' ? $schema.const : undefined;
  if (written === identifier) return;
  throw new DialectError(
    `#/properties/$schema: schema.ts says «${written}», but catalogue.ts «${identifier}».`,
  );
}
