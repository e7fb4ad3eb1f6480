import type { Explanation } from '@ficha-leccion/validators/explain';
import { packageText } from './package-file.ts';

/** A code as `codes.json` of the schema package has it: with examples, and fixtures that raise it. */
export interface CodeEntry extends Explanation {
  readonly vectors: readonly unknown[];
  readonly fixtures: readonly string[];
}

/** Every code, in the order of the page of codes. */
export function codeTable(): readonly CodeEntry[] {
  return JSON.parse(packageText('codes.json'));
}
