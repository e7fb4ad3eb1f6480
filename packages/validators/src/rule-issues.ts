import { type Code, type ErrorRule, type Rule, type Sentence, say } from '@ficha-leccion/schema';
import { MOST_REPORTED, type Report } from './report.ts';

/** The rules that count against a record in a profile; advisories never do. */
export function errorRulesOf(rules: readonly Rule[], profile: string): readonly ErrorRule[] {
  const errors = rules.filter((rule) => rule.severity === 'error');
  return errors.filter(({ profiles }) => (profiles as readonly string[]).includes(profile));
}

/** Adds what each rule finds in a record, in the language of the other sentences. */
export function addRuleIssues(
  report: Report,
  record: unknown,
  rules: readonly ErrorRule[],
  lang: string,
): void {
  for (const rule of rules) {
    let left = MOST_REPORTED;
    for (const { pointer, params = {} } of rule.check(record)) {
      if (left-- === 0) break;
      const message = say(sentenceOf(rule, lang), params);
      report.push({ code: rule.id as Code, pointer, severity: 'error', params, message });
    }
  }
}

/** Another Spanish reads the Colombian sentence, any other language the English one. */
function sentenceOf({ sentences }: ErrorRule, lang: string): Sentence {
  const own = (sentences as Readonly<Record<string, Sentence | undefined>>)[lang];
  return own ?? sentences[lang.startsWith('es') ? 'es-CO' : 'en'];
}
