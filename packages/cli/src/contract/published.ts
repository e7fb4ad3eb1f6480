import { type CatalogueEntry, catalogue, olderMinors, type Profile } from '@ficha-leccion/schema';
import type { Language } from '../languages/language.ts';

/** What is asked for of what is published; what is absent may be any. */
export interface Wanted {
  readonly document?: string | undefined;
  readonly version?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly draft07?: boolean | undefined;
}

/** Every version whose contract is published, a document at a time, oldest first. */
export function publishedVersions({ document, version, profile }: Wanted = {}): CatalogueEntry[] {
  const all: readonly CatalogueEntry[] = [...olderMinors, ...catalogue];
  return all
    .filter((entry) => document === undefined || entry.document === document)
    .filter((entry) => isVersion(entry, version))
    .filter((entry) => profile === undefined || entry.profiles.includes(profile))
    .sort(byNameAndNumber);
}

/** Whether an entry is a version that was asked for, whole or by its major, as in `migrate --to 2`. */
export function isVersion({ version }: CatalogueEntry, asked: string | undefined): boolean {
  return asked === undefined || version === asked || version.split('.')[0] === asked;
}

/** What of what is asked for there is not, and what there is instead. */
export function unpublishedProblem(
  { document = '', version, profile }: Wanted,
  entries: readonly CatalogueEntry[],
  { unknownDocument: say }: Language['sentences'],
): string {
  const ofDocument = entries.filter((entry) => entry.document === document);
  const found = ofDocument.findLast((entry) => isVersion(entry, version));
  if (ofDocument.length === 0) {
    return say.document(document, [...new Set(entries.map((entry) => entry.document))].join(', '));
  }
  if (!found || profile === undefined) {
    const versions = ofDocument.map((entry) => entry.version).join(', ');
    return say.version(document, version ?? '', versions);
  }
  return say.profile(`${document} ${found.version}`, profile, found.profiles.join(', '));
}

/** The file of one contract: of the complete record, unless a profile or the older dialect is asked for. */
export function contractFile(entry: CatalogueEntry, { profile, draft07 }: Wanted): string {
  const place = `json-schema/${entry.document}/${entry.version}`;
  if (draft07) return `${place}/${profile ?? 'diligenciada'}.draft-07.json`;
  return profile ? `${place}/${profile}.json` : `${place}.json`;
}

/** All files of the contracts that are asked for. */
export function contractFiles(wanted: Wanted): string[] {
  return publishedVersions(wanted).flatMap((entry) => {
    const profiles = wanted.profile ? [wanted.profile] : entry.profiles;
    const ofProfiles = profiles.flatMap((profile) => [
      ...(wanted.draft07 ? [] : [contractFile(entry, { profile })]),
      contractFile(entry, { profile, draft07: true }),
    ]);
    return wanted.profile || wanted.draft07 ? ofProfiles : [contractFile(entry, {}), ...ofProfiles];
  });
}

function byNameAndNumber(one: CatalogueEntry, other: CatalogueEntry): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return one.version.localeCompare(other.version, 'en', { numeric: true });
}
