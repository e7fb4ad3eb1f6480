/** What must be true of the folder of a document in the catalogue. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../src/catalogue.ts';
import type { Field } from '../src/form/field.ts';
import { codes } from '../src/issues.ts';
import { textCodes } from '../src/messages/text-codes.ts';
import type { Migration } from '../src/migrate/step.ts';
import type { DocumentedRule } from './documented-rules.ts';
import { folderInWords, folderOf } from './names.ts';

/** What every folder `src/<document>/v<major>/` holds. */
const FILES = [
  'schema.ts',
  'form.ts',
  'rules.ts',
  'rules.documentation.ts',
  'editions.ts',
  'fixtures/expected.json',
];

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
  throw new CatalogueError(
    `${entry.document} ${entry.version} is in catalogue.ts, but ${folderInWords(entry)}/ lacks ${missing.join(', ')}.`,
  );
}

/**
 * The keys at the root that only the newer of two versions has and no step names. A key of the older
 * one must be moved by a step, or it would be lost on the way up: throws a {@link CatalogueError}.
 */
export function onlyNewer(
  { older, newer, steps }: Pick<Migration, 'older' | 'newer' | 'steps'>,
  keysOf: (version: string) => readonly string[],
): string[] {
  const [before, after] = [keysOf(older), keysOf(newer)];
  const taken = steps.flatMap((step) => step.older);
  const forgotten = before.filter((key) => !after.includes(key) && !taken.includes(key));
  if (forgotten.length > 0) {
    throw new CatalogueError(
      `${older} ⇄ ${newer}: no step of migrate.ts takes ${forgotten.join(', ')} along.`,
    );
  }
  const given = steps.flatMap((step) => step.newer);
  return after.filter((key) => !before.includes(key) && !given.includes(key));
}

/** A rule names boxes that there are, under a code of its own. Throws a {@link CatalogueError}. */
export function assertRules(
  { document, version }: CatalogueEntry,
  rules: readonly DocumentedRule[],
  fields: readonly Field[],
): void {
  const templates = ['', ...fields.map(({ template }) => template)];
  for (const { id, pointers } of rules) {
    const name = `${document} ${version}: rule ${id}`;
    if (Object.hasOwn(codes, id) || Object.hasOwn(textCodes, id)) {
      throw new CatalogueError(`${name} has a code of the structure; give it one of its own.`);
    }
    const unknown = pointers.filter((pointer) => !templates.includes(pointer));
    if (unknown.length > 0) {
      throw new CatalogueError(`${name} points to ${unknown.join(', ')}: there is no such box.`);
    }
  }
}
