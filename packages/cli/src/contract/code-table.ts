import { packageText } from './package-file.ts';

/** A code as `codes.json` of the schema package has it. */
export interface CodeEntry {
  readonly code: string;
  readonly severity: 'error' | 'advisory';
  readonly description: string;
  readonly source: string;
  readonly documents: readonly string[];
  readonly pointers: readonly string[];
  readonly params: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
  readonly vectors: readonly unknown[];
  readonly fixtures: readonly string[];
}

/** Every code, in the order of the page of codes. */
export function codeTable(): readonly CodeEntry[] {
  return JSON.parse(packageText('codes.json'));
}
