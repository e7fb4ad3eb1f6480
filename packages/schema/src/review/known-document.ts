import { type Definition, definitionOf } from '../definition-of.ts';
import { member } from '../rules/read.ts';
import { type UnknownVersion, versionOf } from '../versions/version-of.ts';

/** Why nothing can be said of a record. */
export type Unknown = UnknownVersion['code'] | 'registro-no-es-objeto' | 'registro-ilegible';

/** The definition that a record names in `$schema`, or why there is none. Throws as the record does. */
export function knownDocument(record: unknown): Definition | Unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return 'registro-no-es-objeto';
  }
  const version = versionOf(member(record, '$schema'));
  return 'code' in version ? version.code : definitionOf(version.document, version.version);
}
