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

/** An address that begins with `https://`; no other scheme. */
export const httpsUrl = () => matching('httpsUrl', 2_000);

/** `900000101-0`: a NIT in normal form. Whether its check digit is right is a rule. */
export const nit = () => matching('nit', LITERAL_LENGTH);

/** A DIVIPOLA code of DANE: two digits (department) or five (municipality). */
export const divipola = () => matching('divipola', LITERAL_LENGTH);

/** A name that some system gave: a UUID, a URN, a path. */
export const opaqueId = () => matching('opaqueId', LITERAL_LENGTH);

/** A SHA-256 digest in hexadecimal, lower case. */
export const sha256 = () => matching('sha256', LITERAL_LENGTH);

/** One of a closed list of answers; an unanswered question is an absent key. */
export const choice = <const Options extends readonly [string, ...string[]]>(...options: Options) =>
  z.enum(options);

/** A whole number between two others, both allowed. */
export const integer = (minimum: number, maximum: number) =>
  z.int().check(z.gte(minimum), z.lte(maximum));

/** A number, decimals allowed, between two others, both allowed. */
export const decimal = (minimum: number, maximum: number) =>
  z.number().check(z.gte(minimum), z.lte(maximum));

/** A statement that holds; one that does not is an absent key, never `false`. */
export const affirmed = () => z.literal(true);

/** One to `maximum` entries; an empty list is an absent key. */
export function list<Item extends z.ZodMiniType>(item: Item, maximum: number) {
  return z.array(item).check(z.minLength(1), z.maxLength(maximum));
}

/** A group of boxes that belong together; unknown keys are refused, and so is an empty group. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const schema = z.strictObject(shape).check(z.refine(hasKeys));
  return described(schema, { minProperties: 1 });
}

/** One to `maximum` entries under keys that match a pattern. */
export function map<Item extends z.ZodMiniType>(
  keys: PatternName,
  item: Item,
  maximum: number,
): Entries<Item> {
  const key = z.string().check(z.regex(new RegExp(patterns[keys].source, 'u')));
  const entries = z
    .record(key, item)
    .check(z.refine((value) => hasKeys(value) && Object.keys(value).length <= maximum));
  // zod's records leave `__proto__` out without a word; in JSON it is a key like any other.
  const own = z.unknown().check(z.refine((value) => !Object.hasOwn(Object(value), '__proto__')));
  return z.pipe(own, described(entries, { minProperties: 1, maxProperties: maximum }));
}

export type Entries<Item extends z.ZodMiniType> = z.ZodMiniPipe<
  z.ZodMiniUnknown,
  z.ZodMiniRecord<z.ZodMiniString, Item>
>;

/** An object whose inside is not the document's concern. */
export const open = () => z.looseObject({});

/** A box that may stay empty. */
export const optional = <Inner extends z.ZodMiniType>(inner: Inner) => z.exactOptional(inner);

/** A whole document: a group whose `$schema` says which document and version it is. */
export function document<
  const Name extends string,
  const Version extends string,
  Shape extends z.core.$ZodLooseShape,
>(name: Name, version: Version, shape: Shape) {
  return z.strictObject({ $schema: z.literal(identifierOf(name, version)), ...shape });
}

const hasKeys = (value: object) => Object.keys(value).length > 0;

/** Says in the JSON Schema what a refinement alone would not. */
function described<S extends z.ZodMiniType>(schema: S, keywords: Record<string, number>): S {
  z.globalRegistry.add(schema, keywords);
  return schema;
}
