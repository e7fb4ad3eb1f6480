import type { MessageTable } from '@ficha-leccion/schema';
import { type LineIssue, type TextProblem, textSentence } from '@ficha-leccion/validators/stream';
import type { Unread } from '../session.ts';

/** What is to be said of one record. The keys are stable: JSON and NDJSON write them as they are. */
export interface Report {
  readonly file: string;
  /** Counted from 1; absent where the file holds a single record. */
  readonly line?: number;
  /** Absent from a review, which does not judge. */
  readonly valid?: boolean;
  /** As `issues`, absent where only the verdict was asked for. */
  readonly schemaValid?: boolean;
  readonly issues?: readonly LineIssue[];
}

/**
 * What could not be read, in the shape of what could, for whoever reads the report alone; people are
 * told when it happens. A report without it would look as if all were well.
 */
export function unreadReports(
  unread: readonly Unread[],
  verdict: Pick<Report, 'valid' | 'schemaValid'> = {},
): Report[] {
  return unread.map(({ file, line, sentence, issue }) => ({
    file,
    ...(line !== undefined && { line }),
    ...verdict,
    issues: [issue ?? unreadIssue(sentence)],
  }));
}

function unreadIssue(message: string): LineIssue {
  return { code: 'archivo-sin-leer', pointer: '', severity: 'error', params: {}, message };
}

/** The issue of a text that holds no record. */
export function unreadableIssue({ code, params }: TextProblem, { lang }: MessageTable): LineIssue {
  return {
    code,
    pointer: '',
    severity: 'error',
    params,
    message: textSentence(lang, code, params),
  };
}
