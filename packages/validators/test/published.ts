/** What other programs get of `@ficha-leccion/schema`: its JSON Schemas and its fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ObjectSchema, Profile } from '@ficha-leccion/schema';

interface Name {
  readonly document: string;
  readonly version: string;
}

interface Verdict {
  readonly schemaValid: boolean;
  readonly valid: boolean;
  readonly issues: readonly { readonly code: string; readonly pointer: string }[];
}

export interface Fixture {
  /** Its file below the fixtures of its document and version: `invalid/fecha-mes-trece.json`. */
  readonly file: string;
  readonly record: unknown;
  readonly expected: Readonly<Record<Profile, Verdict>>;
}

const { resolve } = createRequire(import.meta.url);

export function fixturesFolder({ document, version }: Name): string {
  return dirname(resolve(`@ficha-leccion/schema/fixtures/${document}/${version}/expected.json`));
}

export function fixturesOf(entry: Name): Fixture[] {
  const folder = fixturesFolder(entry);
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const expected = Object.entries(read('expected.json') as Record<string, Fixture['expected']>);
  return expected.map(([file, verdicts]) => ({ file, record: read(file), expected: verdicts }));
}

/** What is expected of fixtures: errors, and advisories. */
const EXPECTATIONS = ['expected.json', 'advisories.json'];

/** Every fixture on disk, whether or not something is expected of it. */
export function fixtureFiles(entry: Name): string[] {
  const files = readdirSync(fixturesFolder(entry), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.json') && !EXPECTATIONS.includes(file)).sort();
}

export function schemaFile(
  { document, version }: Name,
  profile: string,
  draft: '2020-12' | 'draft-07',
): string {
  const suffix = draft === 'draft-07' ? '.draft-07.json' : '.json';
  return resolve(`@ficha-leccion/schema/json-schema/${document}/${version}/${profile}${suffix}`);
}

export function schemaOf(...place: Parameters<typeof schemaFile>): ObjectSchema {
  return JSON.parse(readFileSync(schemaFile(...place), 'utf8'));
}
