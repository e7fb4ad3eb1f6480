import {
  type BoxSentences,
  type Extension,
  type Issue,
  isPrototypeChanged,
  type MessageTable,
  type Profile,
  type Sentences,
  type StructuralCode,
} from '@ficha-leccion/schema';
import type { ExtensionRunner } from './extension-issues.ts';
import { Report } from './report.ts';
import type { RuleRunner } from './rule-issues.ts';
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
  /**
   * Never there; for the compiler, which reads `Records` off it. Each entry of this package declares
   * this interface for itself, so that a validator of one meets `is` of another as a mere shape.
   */
  readonly '~records'?: Records;
}

interface Compiled {
  readonly document: string;
  readonly version: string;
  readonly identifier: string;
  /** Each profile's place here is its bit in {@link Check}. */
  readonly profiles: readonly string[];
  /** The language that the form is in, and what is said in it: in general, and of its own boxes. */
  readonly lang: string;
  readonly sentences: Sentences;
  readonly ownSentences: BoxSentences;
  /** Absent where a document has no rules. */
  readonly addRuleIssues?: RuleRunner;
  /** Absent where a document has no box for what entities add. */
  readonly addExtensionIssues?: ExtensionRunner;
  readonly check: Check;
}

type Messages = Pick<Compiled, 'lang' | 'sentences'> & Pick<MessageTable, 'boxes'>;

/** Wraps a compiled check into the public validator. */
export function documentValidator<Records>(compiled: Compiled): DocumentValidator<Records> {
  const { document, version, identifier, profiles, ownSentences, check } = compiled;
  const validate = (record: unknown, options: ValidateOptions<string> = {}): ValidationResult => {
    const { profile = 'diligenciada', extensions } = options;
    const messages: Messages = options.messages ?? compiled;
    const index = profiles.indexOf(profile);
    if (index === -1) {
      throw new TypeError(
        `validate: ${document} ${version} has no profile «${profile}» (it has: ${profiles.join(', ')}).`,
      );
    }
    const { lang, sentences } = messages;
    const { boxes = lang === compiled.lang ? ownSentences : undefined } = messages;
    let report = new Report(lang, sentences, boxes, isPrototypeChanged());
    try {
      check(record, 1 << index, report);
      if (report.foundUndefined) {
        report = new Report(lang, sentences, boxes, true);
        check(record, 1 << index, report);
      }
    } catch {
      return refuse('registro-ilegible', '', messages);
    }
    const schemaValid = report.issues === undefined;
    try {
      compiled.addRuleIssues?.(report, record, profile as Profile);
      if (extensions) compiled.addExtensionIssues?.(report, record, extensions, options);
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
  { lang, sentences }: Pick<Compiled, 'lang' | 'sentences'>,
): ValidationResult {
  const report = new Report(lang, sentences);
  report.add(code, pointer);
  return { valid: false, schemaValid: false, issues: report.issues ?? [] };
}
