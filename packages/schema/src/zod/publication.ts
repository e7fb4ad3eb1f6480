/**
 * What publishing asks of a box, said in `schema.ts` at the box itself; the profile `publicable` is
 * derived from it.
 */
import * as z from 'zod/mini';

/** Only for the type system: the mark itself is kept in {@link marks}. */
declare const published: unique symbol;

/** A box that a record to be published may not have. */
export type Withheld<Inner extends z.core.SomeType> = z.ZodMiniExactOptional<Inner> & {
  readonly [published]: 'absent';
};

/** A box that may stay empty until the record is to be published. */
export type UntilPublished<Inner extends z.core.SomeType> = z.ZodMiniExactOptional<Inner> & {
  readonly [published]: 'required';
};

/** A question with one answer that lets the record be published. */
export type PublishedOnlyAs<Answer extends string> = { readonly [published]: { answer: Answer } };

export type Mark = 'absent' | 'required' | { readonly answer: string };

const marks = new WeakMap<object, Mark>();

/** What publishing asks of a schema, if anything. */
export const markOf = (schema: object): Mark | undefined => marks.get(schema);

/** A box that may stay empty, and must be before the record is published: it holds personal data. */
export function withheld<Inner extends z.ZodMiniType>(inner: Inner): Withheld<Inner> {
  return marked(z.exactOptional(inner), 'absent') as Withheld<Inner>;
}

/** A box that may stay empty until the record is published. */
export function untilPublished<Inner extends z.ZodMiniType>(inner: Inner): UntilPublished<Inner> {
  return marked(z.exactOptional(inner), 'required') as UntilPublished<Inner>;
}

/** A question of which only one answer lets the record be published. */
export function publishedOnlyAs<
  Answers extends Readonly<Record<string, string>>,
  const Answer extends Answers[keyof Answers],
>(
  answer: Answer,
  question: z.ZodMiniEnum<Answers>,
): z.ZodMiniEnum<Answers> & PublishedOnlyAs<Answer> {
  return marked(question, { answer }) as z.ZodMiniEnum<Answers> & PublishedOnlyAs<Answer>;
}

function marked<S extends object>(schema: S, mark: Mark): S {
  marks.set(schema, mark);
  return schema;
}
