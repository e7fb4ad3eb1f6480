import { type Code, type ErrorRule, type Profile, type Sentence, say } from '@ficha-leccion/schema';
import { MOST_REPORTED, type Report } from './report.ts';

/** Adds to a report what the rules of a document find in a record, in the report's language. */
export type RuleRunner = (report: Report, record: unknown, profile: Profile) => void;

export function ruleRunner(rules: readonly ErrorRule[]): RuleRunner {
  const byProfile = new Map<Profile, readonly ErrorRule[]>();
  return (report, record, profile) => {
    const known = byProfile.get(profile);
    const own = known ?? rules.filter(({ profiles }) => profiles.includes(profile));
    if (!known) byProfile.set(profile, own);
    for (const rule of own) addIssues(report, record, rule);
  };
}

function addIssues(report: Report, record: unknown, rule: ErrorRule): void {
  const findings = rule.check(record);
  if (findings.length === 0) return;
  const code = rule.id as Code;
  for (const { pointer, params = {} } of findings.slice(0, MOST_REPORTED)) {
    const message = say(report.sentenceFor(code) ?? sentenceOf(rule, report.lang), params);
    report.push({ code, pointer, severity: 'error', params, message });
  }
}

/** Another Spanish reads the Colombian sentence, any other language the English one. */
function sentenceOf({ sentences }: ErrorRule, lang: string): Sentence {
  const own = (sentences as Readonly<Record<string, Sentence | undefined>>)[lang];
  return own ?? sentences[lang.startsWith('es') ? 'es-CO' : 'en'];
}
