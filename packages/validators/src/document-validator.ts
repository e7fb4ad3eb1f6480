import {
  type Code,
  esCO,
  type Issue,
  type MessageTable,
  type Profile,
} from '@ficha-leccion/schema';
import { type OwnSentences, Report } from './report.ts';
import type { Check } from './runtime.ts';
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
export interface DocumentValidator<Records = Partial<Record<Profile, unknown>>> {
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
  /** Each profile's place here is its bit in {@link Check}. */
  readonly profiles: readonly string[];
  /** By language. */
  readonly sentences: Readonly<Record<string, OwnSentences>>;
  readonly check: Check;
}

/** Wraps a compiled check into the public validator. */
export function documentValidator<Records>(compiled: Compiled): DocumentValidator<Records> {
  const { document, version, identifier, profiles, sentences, check } = compiled;
  const validate = (record: unknown, options: ValidateOptions<string> = {}): ValidationResult => {
    const { profile = 'diligenciada', messages = esCO } = options;
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
    return report.issues ? invalid(report.issues) : VALID;
  };
  return { document, version, identifier, validate, '~standard': standardProps(validate) };
}

const VALID: ValidationResult = Object.freeze({
  valid: true,
  schemaValid: true,
  issues: Object.freeze([]),
});

/** The verdict on a value that cannot be read, or belongs to no validator here. */
export function refuse(code: Code, pointer: string, messages = esCO): ValidationResult {
  const report = new Report(messages);
  report.add(code, pointer);
  return invalid(report.issues);
}

function invalid(issues: readonly Issue[] = []): ValidationResult {
  return { valid: false, schemaValid: false, issues };
}
