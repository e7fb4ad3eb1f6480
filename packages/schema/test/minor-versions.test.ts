/**
 * What a minor version may do. Three groups of compatibility, each with its proof: structure (only
 * optional boxes are added), backward (what was valid stays valid), forward (what a newer minor
 * wrote is valid here once its own boxes are put aside).
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { broken } from '../../validators/test/differential/mutations.ts';
import { validRecord } from '../../validators/test/differential/records.ts';
import { portable } from '../scripts/portable.ts';
import { breakingChanges } from '../scripts/release/additive.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import { interpret } from '../src/interpreter/interpret.ts';
import { knownPart } from '../src/versions/newer-minor.ts';
import { borrador } from '../src/zod/profiles.ts';
import { choice, decimal, document, group, list, map, optional, text } from '../src/zod/words.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.RUNS ?? 3_000);

const item = { nombre: text(10), nota: optional(text(20)) };
const boxes = {
  titulo: text(20),
  tipo: choice('a', 'b'),
  costo: optional(decimal(0, 9)),
  entradas: optional(list(group(item), 3)),
  lugar: optional(group({ nombre: optional(text(5)) })),
  propias: optional(map('extensionPrefix', group({ valor: text(5) }), 2)),
};
/** `$schema` is the same on both sides here: which minor a record is of is not the question. */
const schemaOf = (shape: Record<string, z.ZodMiniType>) =>
  portable(document('juguete', '1.0', shape));
const older = schemaOf(boxes);

const additions: [string, Record<string, z.ZodMiniType>][] = [
  ['an optional text', { ...boxes, autor: optional(text(5)) }],
  [
    'an optional box in the groups of a list',
    { ...boxes, entradas: optional(list(group({ ...item, fecha: optional(text(9)) }), 3)) },
  ],
  ['an optional group', { ...boxes, sede: optional(group({ nombre: text(5) })) }],
  [
    'an optional box in a group',
    { ...boxes, lugar: optional(group({ nombre: optional(text(5)), codigo: optional(text(5)) })) },
  ],
];

describe.each(additions)('a minor with %s', (_, shape) => {
  const newer = schemaOf(shape);

  it('is one by its structure', () => {
    expect(breakingChanges(older, newer)).toEqual([]);
  });

  it('takes every record of the one before, and refuses what that refuses', () => {
    fc.assert(
      fc.property(broken(validRecord(older), older), (record) => {
        if (interpret(older, record).length === 0) expect(interpret(newer, record)).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });

  it('writes records that the one before can read', () => {
    fc.assert(
      fc.property(validRecord(newer), (record) => {
        expect(interpret(older, knownPart(older, record, '', []))).toEqual([]);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe('what is more than a minor is named', () => {
  const { tipo: _, ...withoutType } = boxes;
  it.each<[string, ObjectSchema, string]>([
    ['a box removed', schemaOf(withoutType), '#: «tipo» was removed'],
    ['a box required', schemaOf({ ...boxes, autor: text(5) }), '#: «autor» became required'],
    [
      'a box freed',
      schemaOf({ ...boxes, tipo: optional(boxes.tipo) }),
      '#: «tipo» is no longer required',
    ],
    [
      'a limit',
      schemaOf({ ...boxes, titulo: text(30) }),
      '#/properties/titulo: «maxLength» changed',
    ],
    [
      'a range',
      schemaOf({ ...boxes, costo: optional(decimal(0, 99)) }),
      '#/properties/costo: «maximum» changed',
    ],
    [
      'an answer more',
      schemaOf({ ...boxes, tipo: choice('a', 'b', 'c') }),
      '#/properties/tipo: «enum» changed',
    ],
    [
      'an answer less',
      schemaOf({ ...boxes, tipo: choice('a') }),
      '#/properties/tipo: «enum» changed',
    ],
    [
      'the inside of a list',
      schemaOf({ ...boxes, entradas: optional(list(group({ nombre: text(10) }), 3)) }),
      '#/properties/entradas/items: «nota» was removed',
    ],
    [
      'the inside of a map',
      schemaOf({
        ...boxes,
        lugar: optional(group({ nombre: optional(text(5)) })),
        propias: optional(map('extensionPrefix', group({ valor: text(6) }), 2)),
      }),
      '#/properties/propias/additionalProperties/properties/valor: «maxLength» changed',
    ],
    [
      'another type',
      schemaOf({ ...boxes, titulo: list(text(5), 2) }),
      '#/properties/titulo: «type» changed',
    ],
  ])('%s', (_, newer, change) => {
    expect(breakingChanges(older, newer)).toContain(change);
  });

  it('in drafts as well', () => {
    const draft = (shape: Record<string, z.ZodMiniType>) =>
      portable(borrador(document('juguete', '1.0', shape)) as z.ZodMiniType);
    expect(breakingChanges(draft(boxes), draft(withoutType))).toEqual(['#: «tipo» was removed']);
  });
});
