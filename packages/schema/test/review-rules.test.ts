/** Every rule finds in its own vectors what they say, and says it as people should be spoken to. */
import { describe, expect, it } from 'vitest';
import { documentContract } from '../scripts/document-contract.ts';
import { type DocumentedRule, documentedRules } from '../scripts/documented-rules.ts';
import { catalogue } from '../src/catalogue.ts';
import { say } from '../src/messages/message-table.ts';
import { exampleContext } from '../src/review/advisories/example-document.ts';
import { documentation } from '../src/review/advisories/index.documentation.ts';
import { commonAdvisories } from '../src/review/advisories/index.ts';
import type { ReviewContext } from '../src/rules/review-context.ts';
import type { Finding } from '../src/rules/rule.ts';

interface RuleOf {
  readonly name: string;
  readonly rule: DocumentedRule;
  readonly context: ReviewContext;
}

const documents = await Promise.all(catalogue.map(documentContract));
const ofDocuments = documents.flatMap(({ entry, rules, fields }): RuleOf[] => {
  const { document, version } = entry;
  const context = { ...exampleContext, fields };
  return rules.map((rule) => ({ name: `${rule.id} of ${document} ${version}`, rule, context }));
});
const common = documentedRules(commonAdvisories, documentation).map(
  (rule): RuleOf => ({ name: rule.id, rule, context: exampleContext }),
);

function run({ rule, context }: RuleOf, record: unknown): Finding[] {
  return [...(rule.severity === 'error' ? rule.check(record) : rule.check(record, context))];
}

/** `*` is one step, `/**` is any box. */
function fits(pointer: string, template: string): boolean {
  if (template === '/**') return pointer.startsWith('/');
  return new RegExp(`^${template.replaceAll('*', '[^/]+')}$`).test(pointer);
}

describe.each([...common, ...ofDocuments])('$name', (each) => {
  const { rule } = each;

  it('has examples of both kinds', () => {
    const counts = rule.vectors.map(({ finds }) => finds.length);
    expect(counts.some((count) => count > 0)).toBe(true);
    expect(counts).toContain(0);
  });

  it.each(
    rule.vectors.map((vector) => [JSON.stringify(vector.record).slice(0, 80), vector] as const),
  )('finds what it says in %s', (_, { record, finds }) => {
    expect(run(each, record)).toEqual(finds);
  });

  it('names only the places and counts that it declares', () => {
    for (const { pointer, params = {} } of rule.vectors.flatMap(({ finds }) => finds)) {
      expect(rule.pointers.some((template) => fits(pointer, template))).toBe(true);
      expect(Object.keys(params).sort()).toEqual([...rule.params].sort());
    }
  });

  it('reads any value', () => {
    const values = [undefined, null, 7, 'texto', [], {}, [[]], Object.create(null)];
    for (const value of values) expect(() => run(each, value)).not.toThrow();
  });

  it('says what to do, in every language that it has', () => {
    const params = rule.vectors.flatMap(({ finds }) =>
      finds.map((finding) => finding.params ?? {}),
    );
    for (const sentence of Object.values(rule.sentences)) {
      for (const counts of params) {
        const said = say(sentence, counts);
        expect(said).toMatch(/^\p{Lu}.*\.$/u);
        expect(said).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
        expect(said).not.toMatch(/inv[aá]lid|\bcampo|formato incorrecto|\berror|obligatori/i);
      }
    }
    expect(rule.description).toMatch(/\.$/);
    expect(rule.source.length).toBeGreaterThan(0);
  });
});

it('has one rule for each code', () => {
  for (const { rules } of documents) {
    const ids = [...commonAdvisories, ...rules].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});
