import type { Issue } from '@ficha-leccion/validators';
import { type Unreadable, type UnreadableCode, unreadableSentence } from '../input/unreadable.ts';

/** An issue of the validators, or one of this command about a text that holds no record. */
export interface ReportIssue extends Omit<Issue, 'code'> {
  readonly code: Issue['code'] | UnreadableCode;
}

/** What is to be said of one file. The keys are stable: `--format json` writes them as they are. */
export interface Report {
  readonly file: string;
  readonly issues: readonly ReportIssue[];
}

/** The issue of a text that holds no record. */
export function unreadableIssue(unreadable: Unreadable): ReportIssue {
  const message = unreadableSentence(unreadable);
  return { ...unreadable, pointer: '', severity: 'error', message };
}
