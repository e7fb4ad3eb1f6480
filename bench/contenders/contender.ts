import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fields } from '../workloads.ts';

/** Whether a record is valid. Each contender finds all that is wrong on its way there, or says so. */
export type Verdict = (record: Fields) => boolean;

/** A module that a program would load, so that its import can be timed and its bytes counted. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly verdict: Verdict;
}

/** For what is compiled ahead of time; gone when the bench ends. */
export const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** The path of the published contract of a document and version, complete records. */
export function contractPath(document: string, version: string): string {
  const name = `@ficha-leccion/schema/json-schema/${document}/${version}.json`;
  return fileURLToPath(import.meta.resolve(name));
}
