import { migrations } from '../../generated/migrations.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { identifierOf } from '../dialect/identifiers.ts';
import { isObject } from '../dialect/json.ts';
import type { Pointer } from '../dialect/pointer.ts';
import type { Issue, StructuralCode } from '../issues.ts';
import { esCO } from '../messages/es-CO.ts';
import { type MessageTable, sentenceFor } from '../messages/message-table.ts';
import { versionOf, versionsOf } from '../versions/version-of.ts';
import { type Direction, follow } from './follow.ts';
import type { Migration, Move } from './step.ts';

export interface MigrateOptions {
  /** The version to bring the record to, for example `2.0`. */
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
  try {
    if (!isObject(record)) return refuse('registro-no-es-objeto', '');
    const { $schema, ...boxes } = record;
    const from = versionOf($schema);
    if ('code' in from) return refuse(from.code, '/$schema');
    const versions = versionsOf(from.document);
    const path = pathBetween(from, to);
    if (!path) return refuse('migracion-inexistente', '/$schema', versions);

    let current: Readonly<Record<string, unknown>> = boxes;
    let changes: readonly Change[] = [];
    let lost: readonly Loss[] = [];
    for (const { migration, direction } of path) {
      const followed = follow(migration, direction, current);
      if ('code' in followed) return refuse(followed.code, followed.pointer, versions);
      current = followed.boxes;
      changes = changes.concat(followed.changes);
      lost = lost.concat(followed.lost);
    }
    return {
      ok: true,
      record: { $schema: identifierOf(from.document, to), ...current },
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

/** The migrations to follow one after another; `undefined` where there is no way. */
function pathBetween({ document, version }: CatalogueEntry, to: string): Leg[] | undefined {
  const versions = versionsOf(document);
  const [start, end] = [versions.indexOf(version), versions.indexOf(to)];
  if (end === -1) return undefined;
  const direction = start < end ? 'up' : 'down';
  const between = versions.slice(Math.min(start, end), Math.max(start, end));
  const legs = between.map((older) => {
    const migration = migrations.find((each) => each.document === document && each.older === older);
    return { migration: migration as Migration, direction } as const;
  });
  return direction === 'up' ? legs : legs.reverse();
}
