import type {
  Extension,
  Issue,
  MessageTable,
  Profile,
  Rule,
  StructuralCode,
} from '@ficha-leccion/schema';
import { addExtensionIssues } from './extension-issues.ts';
import { type OwnSentences, Report } from './report.ts';
import { addRuleIssues, errorRulesOf } from './rule-issues.ts';
import type { Check } from './runtime.ts';
import { type StandardProps, standardProps } from './standard-schema.ts';

export interface ValidateOptions<P extends string = Profile> {
  /** What the record is checked against; a submitted one must be `diligenciada`, the default. */
  readonly profile?: P;
  /** The language of the sentences; that of the document's form by default. */
  readonly messages?: MessageTable;
  /** What entities add to the document; the entries of others are not looked into. */
  readonly extensions?: readonly Extension[];
}

export interface ValidationResult {
  /** No errors at all: `schemaValid`, no rule broken, nothing wrong with an extension. */
  readonly valid: boolean;
  /** What every JSON Schema validator says of the record with the published schema. */
  readonly schemaValid: boolean;
  /** Every error at once: in the order of the form, unknown keys last, then rules, extensions. */
  readonly issues: readonly Issue[];
}

/** The validator of one version of one document. `Records` maps each profile to its record type. */
export interface DocumentValidator<Records = Partial<Record<Profile, unknown>>> {
  readonly document: string;
  readonly version: string;
  /** The `$schema` of its records. */
  readonly identifier: string;
  readonly profiles: readonly string[];
  /** Never throws on data: whatever it cannot read becomes an issue. */
  validate(
    record: unknown,
    options?: ValidateOptions<Extract<keyof Records, Profile>>,
  ): ValidationResult;
  /** Standard Schema v1, for routers, form libraries and RPC layers that accept any validator. */
  readonly '~standard': StandardProps<Records extends { diligenciada: infer R } ? R : unknown>;
}

interface Compiled {
  readonly document: string;
  readonly version: string;
  readonly identifier: string;
  /** Each profile's place here is its bit in {@link Check}. */
  readonly profiles: readonly string[];
  /** The sentences of the language that the form is in. */
  readonly messages: MessageTable;
  /** Those that the form gives its own boxes, by language. */
  readonly sentences: Readonly<Record<string, OwnSentences>>;
  readonly rules?: readonly Rule[];
  readonly check: Check;
}

/** Wraps a compiled check into the public validator. */
export function documentValidator<Records>(compiled: Compiled): DocumentValidator<Records> {
  const { document, version, identifier, profiles, sentences, rules = [], check } = compiled;
  const rulesIn = profiles.map((profile) => errorRulesOf(rules, profile));
  const validate = (record: unknown, options: ValidateOptions<string> = {}): ValidationResult => {
    const { profile = 'diligenciada', messages = compiled.messages, extensions } = options;
    const index = profiles.indexOf(profile);
    if (index === -1) {
      throw new TypeError(
        `validate: ${document} ${version} has no profile «${profile}» (it has: ${profiles.join(', ')}).`,
      );
    }
    const report = new Report(messages, sentences[messages.lang]);
    try {
      check(record, 1 << index, report);
    } catch {
      return refuse('registro-ilegible', '', messages);
    }
    const schemaValid = report.issues === undefined;
    try {
      addRuleIssues(report, record, rulesIn[index] ?? [], messages.lang);
      if (extensions) addExtensionIssues(report, record, extensions, messages, profile as Profile);
    } catch {
      report.add('registro-ilegible', '');
    }
    return report.issues ? { valid: false, schemaValid, issues: report.issues } : VALID;
  };
  return {
    document,
    version,
    identifier,
    profiles,
    validate,
    '~standard': standardProps(validate),
  };
}

const VALID: ValidationResult = Object.freeze({
  valid: true,
  schemaValid: true,
  issues: Object.freeze([]),
});

/** The verdict on a value that cannot be read, or belongs to no validator here. */
export function refuse(
  code: StructuralCode,
  pointer: string,
  messages: MessageTable,
): ValidationResult {
  const report = new Report(messages);
  report.add(code, pointer);
  return { valid: false, schemaValid: false, issues: report.issues ?? [] };
}
