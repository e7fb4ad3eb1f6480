/** The compact validators, beside those that `src/index.ts` lists. */
import { catalogue } from '@ficha-leccion/schema';
import { fileOf } from '../scripts/names.ts';
import type { DocumentValidator } from '../src/index.ts';

const modules = await Promise.all(
  catalogue.map((entry) => import(/* @vite-ignore */ `../compiled/compact/${fileOf(entry)}`)),
);
const compact: DocumentValidator[] = modules.flatMap((module) => Object.values(module));

/** The compact validator of the same document and version; of an older minor there is none. */
export function compactOf({ identifier }: Pick<DocumentValidator, 'identifier'>) {
  return compact.find((each) => each.identifier === identifier);
}
