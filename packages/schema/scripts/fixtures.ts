/** The fixtures of a document as they stand in its folder, with what is expected of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry, Profile } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';
import { numbersOf } from '../src/versions/version-of.ts';
import { folderOf } from './names.ts';

export interface Verdict {
  readonly schemaValid: boolean;
  readonly valid: boolean;
  readonly issues: readonly { readonly code: string; readonly pointer: string }[];
}

export type Verdicts = Readonly<Record<Profile, Verdict>>;

export interface Fixture {
  readonly name: string;
  readonly record: unknown;
  readonly expected: Verdicts;
}

export function fixturesFolder(entry: CatalogueEntry): string {
  return join(import.meta.dirname, folderOf(entry), 'fixtures');
}

/** By the name of its file: `invalid/fecha-mes-trece.json`. */
export function expectationsOf(entry: CatalogueEntry): Readonly<Record<string, Verdicts>> {
  return JSON.parse(readFileSync(join(fixturesFolder(entry), 'expected.json'), 'utf8'));
}

export function fixturesOf(entry: CatalogueEntry): Fixture[] {
  return Object.entries(expectationsOf(entry)).map(([name, expected]) => {
    const record: unknown = JSON.parse(readFixture(entry, name));
    return { name, record, expected };
  });
}

/**
 * The text of a fixture as a record of the current minor. Fixtures keep the `$schema` they were
 * written with: a new minor takes all that the one before took, and these files prove it.
 */
export function readFixture(entry: CatalogueEntry, name: string): string {
  const text = readFileSync(join(fixturesFolder(entry), name), 'utf8');
  const [major, minor] = numbersOf(entry.version);
  const current = identifierOf(entry.document, entry.version);
  const older = Array.from({ length: minor }, (_, each) =>
    identifierOf(entry.document, `${major}.${each}`),
  );
  return older.reduce((known, identifier) => known.replaceAll(identifier, current), text);
}
