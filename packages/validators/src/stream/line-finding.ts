import type { Issue, TextCode } from '@ficha-leccion/schema';
import type { ValidateOptions } from '../document-validator.ts';

/** An issue of the validators, or one of a line that holds no record. */
export interface LineIssue extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | TextCode;
}

/** What a line was found to be. */
export interface LineVerdict {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  readonly valid: boolean;
  /** Where only verdicts were asked for, there are none but why a line holds no record. */
  readonly issues?: readonly LineIssue[];
}

/** What is to be said of a line; as `ValidationResult`, of the record in it. */
export interface LineFinding extends LineVerdict {
  readonly schemaValid: boolean;
  readonly issues: readonly LineIssue[];
  /** With `records` alone, and absent where the line holds none. */
  readonly record?: unknown;
}

/** How lines are validated. */
export interface LineOptions extends ValidateOptions {
  /** Bytes of the longest line that is read; a longer one is a finding. Default 16 MiB. */
  readonly longestLine?: number;
  /** Only `line` and `valid`, besides why a line holds no record. */
  readonly verdictOnly?: boolean;
  /** Gives each record with its finding. */
  readonly records?: boolean;
  /** The text does not begin here, so that a byte-order mark would be none. */
  readonly isContinued?: boolean;
}

/** How a stream is validated. */
export interface StreamOptions extends LineOptions {
  /** Ends the work; what it gives as its reason is thrown. */
  readonly signal?: AbortSignal;
}
