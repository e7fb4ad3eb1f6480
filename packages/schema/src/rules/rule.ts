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

interface RuleText {
  /** The code of its issues: kebab-case Spanish, stable API; its documentation is under it. */
  readonly id: string;
  /** What is said to people, by language; another Spanish reads `es-CO`. */
  readonly sentences: {
    readonly 'es-CO': Sentence;
    readonly 'es-PE'?: Sentence;
    readonly en: Sentence;
  };
}

/**
 * What JSON Schema cannot say of a record. It reads any value without throwing, in linear time, and
 * knows neither clock nor host; `validate` counts it against the record in its profiles.
 */
export interface ErrorRule extends RuleText {
  readonly severity: 'error';
  readonly profiles: readonly Profile[];
  check(record: unknown): readonly Finding[];
}

/** Something to look at again, which never makes a record invalid. */
export interface AdvisoryRule extends RuleText {
  readonly severity: 'advisory';
  check(record: unknown, context: ReviewContext): Iterable<Finding>;
}

/** What runs of a rule. What documents and tests it is in the `*.documentation.ts` beside it. */
export type Rule = ErrorRule | AdvisoryRule;
