import type { Issue, Profile } from '@ficha-leccion/schema';
import type { DocumentValidator, ValidateOptions } from './document-validator.ts';

/** The record type of a profile, `diligenciada` unless another is named. */
type RecordIn<Records, P> = P extends keyof Records ? Records[P] : never;

/** Thrown by {@link assert}; `issues` says all that is wrong, the message only of which kinds. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    // Codes alone: the message of an error ends up in logs, and pointers may hold a record's keys.
    super([...new Set(issues.map(({ code }) => code))].join(', '));
    this.issues = issues;
  }
}

/**
 * Whether a value is a record of a document: no structural error, no rule broken. From then on
 * TypeScript takes it for one of the profile asked for (`diligenciada` by default). Never throws on
 * data.
 */
export function is<Records, P extends Extract<keyof Records, Profile> = never>(
  validator: DocumentValidator<Records>,
  record: unknown,
  options?: ValidateOptions<P>,
): record is RecordIn<Records, [P] extends [never] ? 'diligenciada' : P> {
  return validator.validate(record, options as object).valid;
}

/** As {@link is}, for whoever cannot go on without a record: throws {@link ValidationError}. */
export function assert<Records, P extends Extract<keyof Records, Profile> = never>(
  validator: DocumentValidator<Records>,
  record: unknown,
  options?: ValidateOptions<P>,
): asserts record is RecordIn<Records, [P] extends [never] ? 'diligenciada' : P> {
  const { valid, issues } = validator.validate(record, options as object);
  if (!valid) throw new ValidationError(issues);
}
