import type { Profile } from '@ficha-leccion/schema';
import { textCodes } from '@ficha-leccion/validators/stream';
import type { BulkBatch } from '../bulk/batch.ts';
import { bulkFindings } from '../bulk/bulk-findings.ts';
import { bytesOf, LARGEST } from '../input/bytes.ts';
import type { InputFile } from '../input/files.ts';
import { sayUnread } from '../input/read-records.ts';
import type { Report } from '../report/report.ts';
import type { ReportFormat } from '../report/report-writer.ts';
import type { Session } from '../session.ts';

/** The verdicts on some records that follow one another. */
export interface Verdicts {
  readonly records: number;
  readonly valid: number;
  /** For people, only those that are to be mended; for programs, all. */
  readonly reports: readonly Report[];
}

interface LinesOptions {
  readonly profile: Profile;
  readonly format: ReportFormat;
  readonly workers?: number;
  readonly verdictOnly?: true;
}

/** Validates a file of one record a line, in threads, whatever its size. */
export async function* validateLines(
  file: InputFile,
  { format, ...options }: LinesOptions,
  session: Session,
): AsyncGenerator<Verdicts> {
  const bulkOptions = { ...options, lang: session.language.name, longestLine: LARGEST };
  try {
    for await (const batch of bulkFindings(bytesOf(file, session), bulkOptions)) {
      const records = batch.lines - batch.blankLines.length;
      const isRead = batch.findings.every(({ issues = [] }) =>
        issues.every(({ code }) => !Object.hasOwn(textCodes, code)),
      );
      if (!isRead) session.unreadable();
      const found =
        format === 'text' ? batch.findings : everyLine(batch, options.verdictOnly === true);
      const reports = Array.from(found, (finding) => ({ file: file.path, ...finding }));
      yield { records, valid: batch.valid, reports };
    }
  } catch (error) {
    await sayUnread(file, error, session);
  }
}

/** Every record of a batch, the valid ones too. */
function* everyLine(
  { firstLine, lines, blankLines, findings }: BulkBatch,
  verdictOnly: boolean,
): Generator<Omit<Report, 'file'>> {
  const verdict = verdictOnly ? { valid: true } : { valid: true, schemaValid: true, issues: [] };
  const blank = blankLines.values();
  const found = findings.values();
  let nextBlank = blank.next().value;
  let nextFound = found.next().value;
  for (let line = firstLine; line < firstLine + lines; line++) {
    if (line === nextBlank) nextBlank = blank.next().value;
    else if (line === nextFound?.line) {
      yield nextFound;
      nextFound = found.next().value;
    } else yield { line, ...verdict };
  }
}
