import type { Finding, Rule } from './rule.ts';

/** One example: a record, or as much of one as the rule reads, and what the rule finds in it. */
export interface Vector {
  readonly record: unknown;
  readonly finds: readonly Finding[];
}

/** What people read of a rule, and what it is tested with. Nothing that runs imports it. */
export interface RuleDocumentation {
  /** What it looks for, in English, for the generated page of codes. */
  readonly description: string;
  /** The pointers that it may name, lists and maps as `*`; `''` is the whole record. */
  readonly pointers: readonly string[];
  /** The names of the counts in its params. */
  readonly params: readonly string[];
  /** Where it comes from: the article of a law, a norm, or `project convention`. */
  readonly source: string;
  /** At least one that finds something, and one that finds nothing. */
  readonly vectors: readonly Vector[];
}

/** The documentation of these rules, each under its code. */
export type DocumentationOf<SomeRule extends Rule> = Readonly<
  Record<SomeRule['id'], RuleDocumentation>
>;

/** In `pointers` of a rule that every document has: any box, for the rule knows none by name. */
export const ANY_BOX = ['/**'] as const;
