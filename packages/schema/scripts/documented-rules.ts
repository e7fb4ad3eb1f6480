/** Rules with what people read of them: what runs and its documentation stand in two files. */
import type { Rule } from '../src/rules/rule.ts';
import type { RuleDocumentation } from '../src/rules/rule-documentation.ts';
import { CatalogueError } from './catalogue-checks.ts';

export type DocumentedRule = Rule & RuleDocumentation;

/** Throws a {@link CatalogueError} that names the first rule of which nothing is written. */
export function documentedRules(
  rules: readonly Rule[],
  documentation: Readonly<Record<string, RuleDocumentation>>,
): DocumentedRule[] {
  const byCode = new Map(Object.entries(documentation));
  return rules.map((rule) => {
    const documented = byCode.get(rule.id);
    if (documented) return { ...rule, ...documented };
    throw new CatalogueError(
      `Rule ${rule.id} is in no .documentation.ts: describe it beside its rules.`,
    );
  });
}
