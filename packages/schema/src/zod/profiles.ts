/**
 * Profiles are derived, never written by hand: a document's `schema.ts` says what a complete record
 * is (`diligenciada`), and one function each makes the other profiles of it.
 */
import * as z from 'zod/mini';
import { DialectError } from '../dialect/assert-portable.ts';
import { patternName } from '../dialect/patterns.ts';
import { markOf, type PublishedOnlyAs, type UntilPublished, type Withheld } from './publication.ts';
import { type Entries, group, list, map, text } from './words.ts';

type Shape = z.core.$ZodShape;
type Schema = z.core.SomeType;

/** What {@link borrador} makes of a schema: the same boxes, every one of them optional. */
export type Borrador<S> =
  S extends z.ZodMiniExactOptional<infer Inner extends Schema>
    ? Borrador<Inner>
    : S extends z.ZodMiniObject<infer Boxes extends Shape, infer Config>
      ? z.ZodMiniObject<BorradorShape<Boxes>, Config>
      : S extends z.ZodMiniArray<infer Item extends Schema>
        ? z.ZodMiniArray<Extract<Borrador<Item>, Schema>>
        : S extends Entries<infer Item extends z.ZodMiniType>
          ? Entries<Extract<Borrador<Item>, z.ZodMiniType>>
          : S;

type BorradorShape<Boxes extends Shape> = {
  [Key in keyof Boxes]: Key extends '$schema'
    ? Boxes[Key]
    : z.ZodMiniExactOptional<Extract<Borrador<Boxes[Key]>, Schema>>;
};

/** What {@link publicable} makes of a schema: what is withheld gone, what publishing asks required. */
export type Publicable<S> =
  S extends PublishedOnlyAs<infer Answer>
    ? z.ZodMiniEnum<{ [A in Answer]: A }>
    : S extends UntilPublished<infer Inner extends Schema>
      ? Publicable<Inner>
      : S extends z.ZodMiniExactOptional<infer Inner extends Schema>
        ? z.ZodMiniExactOptional<Extract<Publicable<Inner>, Schema>>
        : S extends z.ZodMiniObject<infer Boxes extends Shape, infer Config>
          ? z.ZodMiniObject<PublicableShape<Boxes>, Config>
          : S extends z.ZodMiniArray<infer Item extends Schema>
            ? z.ZodMiniArray<Extract<Publicable<Item>, Schema>>
            : S;

type PublicableShape<Boxes extends Shape> = {
  [Key in keyof Boxes as Boxes[Key] extends Withheld<Schema> ? never : Key]: Extract<
    Publicable<Boxes[Key]>,
    z.core.$ZodType
  >;
};

/**
 * The profile of a record that may be stored while it is being filled in: no box is required and a
 * box holds its literal until it can be read. Types, closed keys, upper bounds and the one empty
 * state (no blank text, no empty list or group) stay.
 */
export function borrador<S extends Schema>(schema: S): Borrador<S> {
  return rebuild(schema as unknown as z.core.$ZodTypes, toDraft, '#') as Borrador<S>;
}

/** The profile of a record that may be published: complete, decided and without personal data. */
export function publicable<S extends Schema>(schema: S): Publicable<S> {
  return rebuild(schema as unknown as z.core.$ZodTypes, toPublish, '#') as Publicable<S>;
}

/** What one profile does with the boxes of a group and with single values. */
interface Derivation {
  /** The box as it stands in this profile; `undefined` where it may not be. */
  box(box: z.core.$ZodTypes): { inner: z.core.$ZodTypes; required: boolean } | undefined;
  text(schema: z.core.$ZodString, place: string): z.ZodMiniType;
  number(schema: z.core.$ZodNumber, place: string): z.ZodMiniType;
  choice(schema: z.core.$ZodEnum): z.ZodMiniType;
}

const same = (schema: z.core.SomeType) => schema as unknown as z.ZodMiniType;

const toDraft: Derivation = {
  box: (box) => ({ inner: unwrap(box), required: false }),
  text: ({ _zod: { def } }, place) => text(upperBound(def.checks, 'max_length', place)),
  number: ({ _zod: { def } }, place) => {
    const number = 'format' in def ? z.int() : z.number();
    return number.check(z.lte(upperBound(def.checks, 'less_than', place)));
  },
  choice: same,
};

const toPublish: Derivation = {
  box(box) {
    const mark = markOf(box);
    if (mark === 'absent') return undefined;
    return {
      inner: unwrap(box),
      required: mark === 'required' || box._zod.def.type !== 'optional',
    };
  },
  text: same,
  number: same,
  choice(schema) {
    const mark = markOf(schema);
    return typeof mark === 'object' ? z.enum([mark.answer]) : same(schema);
  },
};

function rebuild(schema: z.core.$ZodTypes, derivation: Derivation, place: string): z.ZodMiniType {
  const { def } = schema._zod;
  const inside = (inner: z.core.SomeType, step: string) =>
    rebuild(inner as z.core.$ZodTypes, derivation, `${place}/${step}`);
  switch (def.type) {
    case 'object': {
      if (def.catchall?._zod.def.type === 'unknown') return same(schema);
      const shape = rebuildShape(def.shape, derivation, place);
      return place === '#' ? z.strictObject(shape) : group(shape);
    }
    case 'array':
      return list(inside(def.element, 'items'), upperBound(def.checks, 'max_length', place));
    case 'pipe': {
      const { keyType, valueType } = (def.out as z.core.$ZodRecord)._zod.def;
      const { maxProperties = 0 } = z.globalRegistry.get(def.out) as { maxProperties?: number };
      return map(keysOf(keyType), inside(valueType, 'additionalProperties'), maxProperties);
    }
    case 'string':
      return derivation.text(schema as z.core.$ZodString, place);
    case 'number':
      return derivation.number(schema as z.core.$ZodNumber, place);
    case 'enum':
      return derivation.choice(schema as z.core.$ZodEnum);
    case 'literal':
      return same(schema);
    default:
      throw new DialectError(`${place}: profiles have no rule yet for type «${def.type}».`);
  }
}

function rebuildShape(
  shape: Readonly<Record<string, Schema>>,
  derivation: Derivation,
  place: string,
) {
  const boxes = Object.entries(shape).flatMap(([key, box]): [string, z.core.SomeType][] => {
    if (key === '$schema') return [[key, box]];
    const derived = derivation.box(box as z.core.$ZodTypes);
    if (!derived) return [];
    const inner = rebuild(derived.inner, derivation, `${place}/properties/${key}`);
    return [[key, derived.required ? inner : z.exactOptional(inner)]];
  });
  return Object.fromEntries(boxes) as z.core.$ZodShape;
}

function unwrap(box: z.core.$ZodTypes): z.core.$ZodTypes {
  const { def } = box._zod;
  return def.type === 'optional' ? (def.innerType as z.core.$ZodTypes) : box;
}

function keysOf(schema: z.core.SomeType) {
  for (const { def } of checksOf((schema as z.core.$ZodString)._zod.def.checks)) {
    const name = 'pattern' in def ? patternName(String(def.pattern?.source)) : undefined;
    if (name) return name;
  }
  throw new DialectError('The keys of a map need a pattern of dialect/patterns.ts.');
}

function upperBound(
  checks: readonly z.core.$ZodCheck[] | undefined,
  kind: 'max_length' | 'less_than',
  place: string,
): number {
  for (const { def } of checksOf(checks)) {
    if (def.check === 'max_length' && kind === 'max_length') return def.maximum;
    if (def.check === 'less_than' && kind === 'less_than') return Number(def.value);
  }
  throw new DialectError(
    `${place}: every text, list and number of a document needs an upper bound.`,
  );
}

function checksOf(checks: readonly z.core.$ZodCheck[] = []) {
  return checks.map((check) => (check as z.core.$ZodChecks)._zod);
}
