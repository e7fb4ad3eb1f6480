import {
  type BoxSentences,
  type Code,
  esCO,
  type Issue,
  type MessageTable,
  type Params,
  type Profile,
  sentenceFor,
} from '@ficha-leccion/schema';
import { type Check, type Finding, NONE } from './runtime.ts';
import { type StandardProps, standardProps } from './standard-schema.ts';

export interface ValidateOptions<P extends string = Profile> {
  /** What the record is checked against; a submitted one must be `diligenciada`, the default. */
  readonly profile?: P;
  /** The language of the sentences; Colombian Spanish by default. */
  readonly messages?: MessageTable;
}

export interface ValidationResult {
  /** No errors at all: `schemaValid` and no rule broken. */
  readonly valid: boolean;
  /** What every JSON Schema validator says of the record with the published schema. */
  readonly schemaValid: boolean;
  /** Every error at once, in the order of the form, unknown keys last. */
  readonly issues: readonly Issue[];
}

/** The validator of one version of one document. `Records` maps each profile to its record type. */
export interface DocumentValidator<Records = Record<Profile, unknown>> {
  readonly document: string;
  readonly version: string;
  /** The `$schema` of its records. */
  readonly identifier: string;
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
  readonly check: Check;
  readonly profiles: Readonly<Record<string, number>>;
  readonly sentences: BoxSentences;
}

/** Wraps a compiled check into the public validator. */
export function documentValidator<Records>(compiled: Compiled): DocumentValidator<Records> {
  const { document, version, identifier, check, profiles, sentences } = compiled;
  const validate = (record: unknown, options: ValidateOptions<string> = {}): ValidationResult => {
    const { profile = 'diligenciada', messages = esCO } = options;
    const bit = profiles[profile];
    if (bit === undefined) {
      const known = Object.keys(profiles).join(', ');
      throw new TypeError(
        `validate: ${document} ${version} has no profile «${profile}» (it has: ${known}).`,
      );
    }
    const findings = attempt(() => check(record, bit));
    if (findings === NONE) return VALID;
    return invalid(findings.map((finding) => toIssue(finding, messages, sentences)));
  };
  return { document, version, identifier, validate, '~standard': standardProps(validate) };
}

const VALID: ValidationResult = Object.freeze({
  valid: true,
  schemaValid: true,
  issues: Object.freeze([]),
});

function invalid(issues: readonly Issue[]): ValidationResult {
  return { valid: false, schemaValid: false, issues };
}

/** The one verdict for a record that belongs to no validator here. */
export function refuse(
  code: Code,
  pointer: string,
  messages: MessageTable = esCO,
): ValidationResult {
  return invalid([toIssue({ code, pointer, params: {} }, messages, {})]);
}

/** A getter or proxy that throws while it is read gives a finding, not an exception. */
export function attempt<Result extends readonly Finding[]>(read: () => Result): readonly Finding[] {
  try {
    return read();
  } catch {
    return [{ code: 'registro-ilegible', pointer: '', params: {} as Params }];
  }
}

function toIssue(finding: Finding, messages: MessageTable, sentences: BoxSentences): Issue {
  const { code, pointer, params } = finding;
  const template = pointer.replace(/\/[0-9]+(?=\/|$)/g, '/*');
  const message = sentenceFor(messages, code, params, sentences[messages.lang]?.[template]);
  return { code, pointer, severity: 'error', params, message };
}
