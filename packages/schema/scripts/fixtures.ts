/** The fixtures of a document as they stand in its folder, with what is expected of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry, Profile } from '../src/catalogue.ts';
import { folderOf } from './modules.ts';

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
  const folder = fixturesFolder(entry);
  return Object.entries(expectationsOf(entry)).map(([name, expected]) => {
    const record: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return { name, record, expected };
  });
}
