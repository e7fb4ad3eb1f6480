/** What a code means, for whoever meets it in a log: a table apart, which no page needs. */
import { explanations } from '../compiled/explanations.ts';

export interface Explanation {
  readonly code: string;
  readonly severity: 'error' | 'advisory';
  /** What was found, in English. */
  readonly description: string;
  /** The norm it comes from, or `project convention`. */
  readonly source: string;
  /** The documents and versions that may raise it: `ficha-leccion 2.0`. */
  readonly documents: readonly string[];
  /** Where it may be raised, lists and maps as `*`. */
  readonly pointers: readonly string[];
  /** The names of the counts in its params. */
  readonly params: readonly string[];
  /** What people are told, by language, with example counts in it. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** Explains a code; `undefined` for one that this version does not know. */
export function explain(code: string): Explanation | undefined {
  return explanations.find((each) => each.code === code);
}
