import { type CatalogueEntry, catalogue } from '../catalogue.ts';
import { parseIdentifier } from '../dialect/identifiers.ts';

/** Why `$schema` leads to no version that is known here. */
export interface UnknownVersion {
  readonly code: 'documento-desconocido' | 'version-posterior';
}

/** The current versions of a document, oldest first: one for each major. */
export function versionsOf(document: string): readonly string[] {
  return catalogue.filter((entry) => entry.document === document).map(({ version }) => version);
}

/**
 * The version by which a record with this `$schema` is read. An older minor is read by the current
 * one, which only adds optional boxes to it; a newer minor is not (`readNewerMinor` is for that).
 */
export function versionOf($schema: unknown): CatalogueEntry | UnknownVersion {
  const named = typeof $schema === 'string' ? parseIdentifier($schema) : undefined;
  const versions: readonly CatalogueEntry[] = catalogue.filter(
    ({ document }) => document === named?.document,
  );
  const last = versions.at(-1);
  if (!named || !last) return { code: 'documento-desconocido' };
  const [major, minor] = numbersOf(named.version);
  const known = versions.find(({ version }) => numbersOf(version)[0] === major);
  if (known && minor <= numbersOf(known.version)[1]) return known;
  const isOfTheFuture = known !== undefined || major > numbersOf(last.version)[0];
  return { code: isOfTheFuture ? 'version-posterior' : 'documento-desconocido' };
}

export function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
