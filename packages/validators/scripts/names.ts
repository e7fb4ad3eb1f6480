/** What the compiled validators are called: constants, and the modules that hold them. */
import { type CatalogueEntry, olderMinors } from '@ficha-leccion/schema';

export const majorOf = ({ version }: CatalogueEntry) => version.split('.')[0];

export const constantOfMajor = (entry: CatalogueEntry) =>
  `${entry.document.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}V${majorOf(entry)}`;

/** Older minors stand under their whole version, and only in the list: records still name them. */
export const isOlder = (entry: CatalogueEntry) => olderMinors.includes(entry);

export const constantOf = (entry: CatalogueEntry) =>
  isOlder(entry)
    ? `${constantOfMajor(entry)}Minor${entry.version.split('.')[1]}`
    : constantOfMajor(entry);

export const fileOf = (entry: CatalogueEntry) =>
  `${entry.document}-v${isOlder(entry) ? entry.version : majorOf(entry)}.ts`;
