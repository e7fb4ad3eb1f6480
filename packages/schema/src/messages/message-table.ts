import type { Code, Params } from '../issues.ts';

/** The sentences of one language. Every code has one: a table that lacks a key does not compile. */
export interface MessageTable {
  /** BCP 47, for example `es-CO`. */
  readonly lang: string;
  readonly sentences: { readonly [C in Code]: string | ((params: Params) => string) };
}

/** Sentences that a document has for its own boxes: language → pointer template → code → sentence. */
export type BoxSentences = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<Code, string>>>>>>
>;

/** The sentence for an issue: the box's own where it has one, else the table's. */
export function sentenceFor(
  table: MessageTable,
  code: Code,
  params: Params,
  own?: Readonly<Partial<Record<Code, string>>>,
): string {
  const sentence = own?.[code] ?? table.sentences[code];
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
