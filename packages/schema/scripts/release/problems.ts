/** What is wrong with the releases as they stand, one line each. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueEntry } from '../../src/catalogue.ts';
import type { JsonSchema } from '../../src/dialect/portable-schema.ts';
import type { Files } from '../contract.ts';
import { breakingChanges } from './additive.ts';
import {
  digestsOf,
  RELEASED,
  readReleased,
  recordedDigests,
  releaseBefore,
  releasedPart,
  releases,
} from './released.ts';

/** A released file says what it said on the day of its release. */
export function changedFiles(): string[] {
  const [recorded, found] = [recordedDigests(), digestsOf(readReleased())];
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(found)])].sort();
  return names.flatMap((name) => {
    if (recorded[name] === found[name]) return [];
    if (!found[name]) return [`released/${name} was removed`];
    return [`released/${name} was ${recorded[name] ? 'changed' : 'added by hand'}`];
  });
}

/** The definition of a released version still says what was released. */
export function changedDefinitions(contract: Files, entries: readonly CatalogueEntry[]): string[] {
  return entries.filter(isReleased).flatMap((entry) => {
    const { document, version } = entry;
    const found = readReleased(join(RELEASED, document, version));
    const made = releasedPart(contract, entry);
    const names = [...new Set([...found.keys(), ...made.keys()])].sort();
    const changed = names.filter((name) => found.get(name) !== made.get(name));
    if (changed.length === 0) return [];
    return `${document} ${version} is released, and its definition now says otherwise (${changed.join(', ')}): make it a new version in packages/schema/src/catalogue.ts, a minor if it only adds optional boxes`;
  });
}

/** A minor that is not released yet only adds optional boxes to the one before. */
export function breakingMinors(contract: Files, entries: readonly CatalogueEntry[]): string[] {
  return entries.flatMap((entry) => {
    const before = releaseBefore(entry);
    if (!before) return [];
    const { document, version } = entry;
    return entry.profiles.flatMap((profile) => {
      const file = join(RELEASED, document, before.version, `${profile}.json`);
      const older: JsonSchema = JSON.parse(readFileSync(file, 'utf8'));
      const made = contract.get(`json-schema/${document}/${version}/${profile}.json`) ?? '';
      return breakingChanges(older, JSON.parse(made)).map(
        (change) =>
          `${document} ${version} is no minor of ${before.version} (${profile}): ${change}`,
      );
    });
  });
}

/** Against git: what a release tag holds may only be added to. */
export function changedSinceTag(): { tag: string | undefined; problems: string[] } {
  const tag = newestTag();
  if (!tag) return { tag, problems: [] };
  const changes = git('diff', '--name-status', '--no-renames', tag, '--', RELEASED) ?? '';
  const problems = changes
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('A'))
    .filter((line) => !line.endsWith('digests.json'))
    .map((line) => `since ${tag}: ${line.replace('\t', ' ')}`);
  return { tag, problems };
}

export function isReleased({ document, version }: CatalogueEntry): boolean {
  return releases().some((each) => each.document === document && each.version === version);
}

/** The newest tag that names a released version: `ficha-leccion-2.0`. */
function newestTag(): string | undefined {
  const names = releases().map(({ document, version }) => `${document}-${version}`);
  const tags = git('tag', '--sort=-creatordate', '--merged', 'HEAD') ?? '';
  return tags.split('\n').find((tag) => names.includes(tag));
}

function git(...args: string[]): string | undefined {
  try {
    const options = { cwd: join(RELEASED, '..'), encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', args, options);
  } catch {
    return undefined;
  }
}
