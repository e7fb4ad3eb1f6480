/** The contracts that were released: `released/<document>/<x.y>/`, append-only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry, Profile } from '../../src/catalogue.ts';
import { numbersOf } from '../../src/versions/version-of.ts';
import type { Files } from '../contract.ts';
import { typesFile } from '../names.ts';

export const RELEASED = join(import.meta.dirname, '../../released');
export const DIGESTS = 'digests.json';

export type Release = Pick<CatalogueEntry, 'document' | 'version'>;

/** Every released version, by document and then oldest first. */
export function releases(folder = RELEASED): Release[] {
  if (!existsSync(folder)) return [];
  const documents = readdirSync(folder, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  return documents
    .flatMap(({ name: document }) =>
      readdirSync(join(folder, document)).map((version) => ({
        document,
        version: version as Release['version'],
      })),
    )
    .sort((a, b) => a.document.localeCompare(b.document) || compare(a.version, b.version));
}

/** The newest release of the same major before a version, if there is one. */
export function releaseBefore({ document, version }: CatalogueEntry): Release | undefined {
  const [major] = numbersOf(version);
  return releases()
    .filter((release) => release.document === document)
    .filter((release) => numbersOf(release.version)[0] === major)
    .filter((release) => compare(release.version, version) < 0)
    .at(-1);
}

/** The releases that a newer minor of the catalogue has taken over. */
export function olderMinorsOf(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  return releases().flatMap(({ document, version }) => {
    const isTakenOver = entries.some(
      (entry) =>
        entry.document === document &&
        numbersOf(entry.version)[0] === numbersOf(version)[0] &&
        compare(version, entry.version) < 0,
    );
    return isTakenOver ? [{ document, version, profiles: profilesOf(document, version) }] : [];
  });
}

function profilesOf(document: string, version: string): Profile[] {
  const files = readdirSync(join(RELEASED, document, version));
  const known: Profile[] = ['borrador', 'diligenciada', 'publicable'];
  return known.filter((profile) => files.includes(`${profile}.json`));
}

/** What of the contract is released for a version: file name in its folder → content. */
export function releasedPart(contract: Files, entry: CatalogueEntry): Files {
  const { document, version } = entry;
  const schemas = `json-schema/${document}/${version}`;
  const part: Files = new Map();
  for (const [name, content] of contract) {
    if (name === `${schemas}.json`) part.set(`${version}.json`, content);
    if (name.startsWith(`${schemas}/`)) part.set(name.slice(schemas.length + 1), content);
    if (name === typesFile(entry)) part.set('types.ts', content);
  }
  return part;
}

/** The files of a folder below `released/`, by their path there. */
export function readReleased(folder = RELEASED): Files {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name !== DIGESTS)
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export function digestsOf(files: Files): Record<string, string> {
  const entries = [...files].map(([name, content]) => [name, sha256(content)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

export function recordedDigests(folder = RELEASED): Record<string, string> {
  const file = join(folder, DIGESTS);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

function compare(one: string, other: string): number {
  const [[major, minor], [otherMajor, otherMinor]] = [numbersOf(one), numbersOf(other)];
  return major - otherMajor || minor - otherMinor;
}
