import type { RuleCode } from '../../generated/rule-codes.ts';
import type { Params, StructuralCode } from '../issues.ts';

/** What is said to a person, made of the counts where it needs them. */
export type Sentence = string | ((params: Params) => string);

/**
 * The sentences of one language. Every code of the structure has one: a table that lacks a key does
 * not compile. Rules bring their own sentences, so that a document stays one folder.
 */
export interface MessageTable {
  /** BCP 47, for example `es-CO`. */
  readonly lang: string;
  readonly sentences: { readonly [C in StructuralCode]: Sentence } & {
    /** In place of what the rule itself says. */
    readonly [C in RuleCode]?: Sentence;
  };
  /**
   * What is said of single boxes of a document instead: code → pointer template → sentence. The
   * document's own, where it is absent and the language is that of the document.
   */
  readonly boxes?: BoxSentences;
}

export type BoxSentences = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Some of the sentences of a language. */
export type Sentences = Partial<MessageTable['sentences']>;

/** The sentence for an issue. */
export function sentenceFor(
  { sentences }: MessageTable,
  code: StructuralCode,
  params: Params,
): string {
  return say(sentences[code], params);
}

/** A sentence with its counts in it. */
export function say(sentence: Sentence, params: Params): string {
  return typeof sentence === 'function' ? sentence(params) : sentence;
}
