/**
 * Profiles are derived, never written by hand: a document's `schema.ts` says what a complete record
 * is (`diligenciada`), and one function here loosens it into each other profile.
 */
import * as z from 'zod/mini';
import { DialectError } from '../dialect/portable-schema.ts';
import { list, text } from './words.ts';

type Shape = z.core.$ZodShape;

/** What {@link borrador} makes of a schema: the same boxes, every one of them optional. */
export type Borrador<S> =
  S extends z.ZodMiniExactOptional<infer Inner extends z.core.SomeType>
    ? Borrador<Inner>
    : S extends z.ZodMiniObject<infer Boxes extends Shape, infer Config>
      ? z.ZodMiniObject<BorradorShape<Boxes>, Config>
      : S extends z.ZodMiniArray<infer Item extends z.core.SomeType>
        ? z.ZodMiniArray<Extract<Borrador<Item>, z.core.SomeType>>
        : S;

type BorradorShape<Boxes extends Shape> = {
  [Key in keyof Boxes]: Key extends '$schema'
    ? Boxes[Key]
    : z.ZodMiniExactOptional<Extract<Borrador<Boxes[Key]>, z.core.SomeType>>;
};

/**
 * The profile of a record that may be stored while it is being filled in: no box is required and a
 * box holds its literal until it can be read. Types, closed keys, upper bounds and the one empty
 * state (no blank text, no empty list) stay.
 */
export function borrador<S extends z.core.SomeType>(schema: S): Borrador<S> {
  return loosen(schema as unknown as z.core.$ZodTypes, '#') as Borrador<S>;
}

function loosen(schema: z.core.$ZodTypes, place: string): z.ZodMiniType {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object':
      return z.strictObject(loosenShape(def.shape, place));
    case 'optional':
      return loosen(def.innerType as z.core.$ZodTypes, place);
    case 'array':
      return list(
        loosen(def.element as z.core.$ZodTypes, `${place}/items`),
        upperBound(def.checks, place),
      );
    case 'string':
      return text(upperBound(def.checks, place));
    case 'literal':
    case 'enum':
      return schema as unknown as z.ZodMiniType;
    default:
      throw new DialectError(`${place}: borrador has no rule yet for type «${def.type}».`);
  }
}

function loosenShape(shape: Readonly<Record<string, z.core.SomeType>>, place: string) {
  const boxes = Object.entries(shape).map(([key, box]) => {
    const inner = box as z.core.$ZodTypes;
    if (key === '$schema') return [key, inner] as const;
    return [key, z.exactOptional(loosen(inner, `${place}/properties/${key}`))] as const;
  });
  return Object.fromEntries(boxes);
}

function upperBound(checks: readonly z.core.$ZodCheck[] | undefined, place: string): number {
  for (const check of checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === 'max_length') return def.maximum;
  }
  throw new DialectError(`${place}: every text and list of a document needs an upper bound.`);
}
