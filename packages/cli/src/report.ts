import { isUtf8 } from 'node:buffer';
import {
  type Issue,
  type ValidateOptions,
  type ValidationResult,
  validate,
} from '@ficha-leccion/validators';
import { jsonErrorPosition } from './json-error-position.ts';
import { type UnreadableCode, unreadableSentence } from './sentences.ts';

export type Profile = NonNullable<ValidateOptions['profile']>;

const isProfile: Record<Profile, true> = {
  diligenciada: true,
  borrador: true,
  publicable: true,
};

/** Every profile; the compiler holds the list to what the validators know. */
export const profiles = Object.keys(isProfile) as Profile[];

/** An issue of the validators, or one of this command about a text that holds no record. */
export interface ReportIssue extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | UnreadableCode;
}

/** What is wrong with one file. The keys are stable: `--format json` writes them as they are. */
export interface Report {
  readonly file: string;
  readonly valid: boolean;
  readonly schemaValid: boolean;
  readonly issues: readonly ReportIssue[];
}

/**
 * Checks the record that the bytes of a file hold; `undefined` if its document does not have the
 * profile. A byte-order mark before it is passed over.
 */
export function reportOn(file: string, bytes: Uint8Array, profile: Profile): Report | undefined {
  if (!isUtf8(bytes)) return unreadable(file, 'archivo-no-utf8');
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return unreadable(file, 'archivo-vacio');
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    // The error's own message quotes the text, so it goes no further.
    return unreadable(file, 'json-ilegible', jsonErrorPosition(text));
  }
  const result = resultOf(record, profile);
  return result && { file, ...result };
}

/** The validators never throw on data, only at a profile that the record's document does not have. */
function resultOf(record: unknown, profile: Profile): ValidationResult | undefined {
  try {
    const { valid, schemaValid, issues } = validate(record, { profile });
    return { valid, schemaValid, issues };
  } catch {
    return undefined;
  }
}

function unreadable(file: string, code: UnreadableCode, params: Issue['params'] = {}): Report {
  const message = unreadableSentence(code, params);
  const issue: ReportIssue = { code, pointer: '', severity: 'error', params, message };
  return { file, valid: false, schemaValid: false, issues: [issue] };
}
