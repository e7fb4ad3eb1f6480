import type { Profile } from '../catalogue.ts';
import type { Pointer } from '../dialect/pointer.ts';
import type { Params } from '../issues.ts';
import type { Sentence } from '../messages/message-table.ts';
import type { ReviewContext } from './review-context.ts';

/** Where a rule found something, and the counts that its sentence needs. Never a value. */
export interface Finding {
  readonly pointer: Pointer;
  readonly params?: Params;
}

/** One example: a record, or as much of one as the rule reads, and what the rule finds in it. */
export interface Vector {
  readonly record: unknown;
  readonly finds: readonly Finding[];
}

interface RuleText {
  /** The code of its issues: kebab-case Spanish, stable API. */
  readonly id: string;
  /** What it looks for, in English, for the generated page of codes. */
  readonly description: string;
  /** The pointers that it may name, lists and maps as `*`; `''` is the whole record. */
  readonly pointers: readonly string[];
  /** The names of the counts in its params. */
  readonly params: readonly string[];
  /** Where it comes from: the article of a law, a norm, or `project convention`. */
  readonly source: string;
  /** What is said to people, by language; another Spanish reads `es-CO`. */
  readonly sentences: {
    readonly 'es-CO': Sentence;
    readonly 'es-PE'?: Sentence;
    readonly en: Sentence;
  };
  readonly vectors: readonly Vector[];
}

/**
 * What JSON Schema cannot say of a record. It reads any value without throwing, in linear time, and
 * knows neither clock nor host; `validate` counts it against the record in its profiles.
 */
export interface ErrorRule extends RuleText {
  readonly severity: 'error';
  readonly profiles: readonly Profile[];
  check(record: unknown): Iterable<Finding>;
}

/** Something to look at again, which never makes a record invalid. */
export interface AdvisoryRule extends RuleText {
  readonly severity: 'advisory';
  check(record: unknown, context: ReviewContext): Iterable<Finding>;
}

export type Rule = ErrorRule | AdvisoryRule;
