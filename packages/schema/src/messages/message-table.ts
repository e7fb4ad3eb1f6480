import type { Code, Params } from '../issues.ts';

/** The sentences of one language. Every code has one: a table that lacks a key does not compile. */
export interface MessageTable {
  /** BCP 47, for example `es-CO`. */
  readonly lang: string;
  readonly sentences: { readonly [C in Code]: string | ((params: Params) => string) };
}

/** The sentence for an issue. */
export function sentenceFor({ sentences }: MessageTable, code: Code, params: Params): string {
  const sentence = sentences[code];
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
