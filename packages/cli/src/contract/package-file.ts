import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of a file that the schema package publishes; `path` as its `exports` name it. */
export function packageText(path: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`@ficha-leccion/schema/${path}`)), 'utf8');
}
