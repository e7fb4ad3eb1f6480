/** The versions as the catalogue has them today: a new minor changes no test. */
import { type CatalogueEntry, catalogue } from '../src/catalogue.ts';
import { identifierOf } from '../src/dialect/identifiers.ts';

/** The current minor of a major. */
export function current(document: string, major: number): CatalogueEntry {
  const found = catalogue.find(
    (entry) => entry.document === document && entry.version.startsWith(`${major}.`),
  );
  if (!found) throw new Error(`catalogue.ts has no ${document} ${major}.`);
  return found;
}

/** The `$schema` of its records. */
export function currentIdentifier(document: string, major: number): string {
  return identifierOf(document, current(document, major).version);
}
