import type { CatalogueEntry } from '../catalogue.ts';
import { member } from '../rules/read.ts';
import { type UnknownVersion, versionOf } from '../versions/version-of.ts';

/** Why nothing can be said of a record. */
export type Unknown = UnknownVersion['code'] | 'registro-no-es-objeto' | 'registro-ilegible';

/** The version that a record names in `$schema`, or why there is none. Throws as the record does. */
export function knownVersion(record: unknown): CatalogueEntry | Unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return 'registro-no-es-objeto';
  }
  const version = versionOf(member(record, '$schema'));
  return 'code' in version ? version.code : version;
}
