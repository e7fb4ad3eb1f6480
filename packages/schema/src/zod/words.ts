/**
 * The kinds of box a form may have, as zod/mini schemas. A document's `schema.ts` is written with
 * these words only, so that whatever it says can also be said in the portable dialect.
 */
import * as z from 'zod/mini';
import { identifierOf } from '../dialect/identifiers.ts';
import { type PatternName, patterns } from '../dialect/patterns.ts';

/** A box whose literal must stay storable in a draft gets room for what people really type in it. */
const LITERAL_LENGTH = 254;

/** A string of at most `maximum` code points that matches a named pattern. */
export function matching(pattern: PatternName, maximum: number) {
  const expression = new RegExp(patterns[pattern].source, 'u');
  return z.string().check(z.regex(expression), z.maxLength(maximum));
}

/** Plain text, not blank, of at most `maximum` code points. */
export const text = (maximum: number) => matching('notBlank', maximum);

/** A civil date `AAAA-MM-DD` that exists in the calendar. No time, no zone. */
export const civilDate = () => matching('civilDate', LITERAL_LENGTH);

/** A telephone in normal form: `+573000000101`, foreign E.164, optional `;ext=123`. */
export const telephone = () => matching('telephone', LITERAL_LENGTH);

/** An e-mail address; whether it is institutional is advice, not validity. */
export const email = () => matching('email', LITERAL_LENGTH);

/** One of a closed list of answers; an unanswered question is an absent key. */
export const choice = <const Options extends readonly [string, ...string[]]>(...options: Options) =>
  z.enum(options);

/** One to `maximum` entries; an empty list is an absent key. */
export function list<Item extends z.ZodMiniType>(item: Item, maximum: number) {
  return z.array(item).check(z.minLength(1), z.maxLength(maximum));
}

/** A box that may stay empty. */
export const optional = <Inner extends z.ZodMiniType>(inner: Inner) => z.exactOptional(inner);

/** A group of boxes that belong together; unknown keys are refused. */
export const group = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape);

/** A whole document: a group whose `$schema` says which document and version it is. */
export function document<
  const Name extends string,
  const Version extends string,
  Shape extends z.core.$ZodLooseShape,
>(name: Name, version: Version, shape: Shape) {
  return z.strictObject({ $schema: z.literal(identifierOf(name, version)), ...shape });
}
