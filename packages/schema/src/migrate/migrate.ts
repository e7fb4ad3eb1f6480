import { migrations } from '../../generated/migrations.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { identifierOf } from '../dialect/identifiers.ts';
import { isObject } from '../dialect/json.ts';
import type { Pointer } from '../dialect/pointer.ts';
import type { Issue, StructuralCode } from '../issues.ts';
import { esCO } from '../messages/es-CO.ts';
import { type MessageTable, sentenceFor } from '../messages/message-table.ts';
import { numbersOf, versionOf, versionsOf } from '../versions/version-of.ts';
import { type Direction, follow } from './follow.ts';
import type { Migration, Move } from './step.ts';

export interface MigrateOptions {
  /** The version to bring the record to: a major (`2`), or any minor of it that is known (`2.0`). */
  readonly to: string;
  readonly messages?: MessageTable;
}

/** A value that was moved, and by which step. */
export type Change = Move & { readonly step: string };

/** A value that the version has no place for: where it stood, and which step left it out. */
export interface Loss {
  readonly step: string;
  readonly pointer: Pointer;
}

export type MigrationResult =
  | {
      readonly ok: true;
      /** A new record; values that did not change are shared with the given one. */
      readonly record: Readonly<Record<string, unknown>>;
      readonly changes: readonly Change[];
      readonly lost: readonly Loss[];
    }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** The versions to which a record like this one can be brought. */
      readonly available: readonly string[];
    };

/**
 * Brings a record to another version of its document, up or down, step by step. It validates
 * nothing: what is wrong before is wrong after, at its new place. Never throws on data; an unknown
 * document or version, and boxes that cannot be read, are refused with an issue.
 */
export function migrate(record: unknown, { to, messages = esCO }: MigrateOptions): MigrationResult {
  const refuse = (code: StructuralCode, pointer: Pointer, available: readonly string[] = []) => {
    const message = sentenceFor(messages, code, {});
    const issue: Issue = { code, pointer, severity: 'error', params: {}, message };
    return { ok: false, issues: [issue], available } as const;
  };
  if (typeof to !== 'string')
    throw new TypeError('migrate: «to» must be a version, for example 2.0.');
  try {
    if (!isObject(record)) return refuse('registro-no-es-objeto', '');
    const { $schema, ...boxes } = record;
    const from = versionOf($schema);
    if ('code' in from) return refuse(from.code, '/$schema');
    const versions = versionsOf(from.document);
    const end = versionNamed(to, versions);
    if (end === undefined) return refuse('migracion-inexistente', '/$schema', versions);

    let current: Readonly<Record<string, unknown>> = boxes;
    let changes: readonly Change[] = [];
    let lost: readonly Loss[] = [];
    for (const { migration, direction } of pathBetween(from, end, versions)) {
      const followed = follow(migration, direction, current);
      if ('code' in followed) return refuse(followed.code, followed.pointer, versions);
      current = followed.boxes;
      changes = changes.concat(followed.changes);
      lost = lost.concat(followed.lost);
    }
    return {
      ok: true,
      record: { $schema: identifierOf(from.document, end), ...current },
      changes,
      lost,
    };
  } catch {
    return refuse('registro-ilegible', '');
  }
}

interface Leg {
  readonly migration: Migration;
  readonly direction: Direction;
}

/** The current minor by which a named version is written. */
function versionNamed(name: string, versions: readonly string[]): string | undefined {
  const [, major, minor = '0'] = /^([0-9]+)(?:\.([0-9]+))?$/.exec(name) ?? [];
  return versions.find((version) => {
    const [knownMajor, knownMinor] = numbersOf(version);
    return Number(major) === knownMajor && Number(minor) <= knownMinor;
  });
}

/** The migrations to follow, one after another. */
function pathBetween(
  { document, version }: CatalogueEntry,
  end: string,
  versions: readonly string[],
): Leg[] {
  const places = [versions.indexOf(version), versions.indexOf(end)] as const;
  const direction = places[0] < places[1] ? 'up' : 'down';
  const legs = versions.slice(Math.min(...places), Math.max(...places)).map((older) => {
    const migration = migrations.find((each) => each.document === document && each.older === older);
    return { migration: migration as Migration, direction } as const;
  });
  return direction === 'up' ? legs : legs.reverse();
}
