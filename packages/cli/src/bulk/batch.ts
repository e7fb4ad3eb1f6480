import { en, esCO, esPE, type Profile } from '@ficha-leccion/schema';
import {
  type LineOptions,
  type LineValidator,
  type LineVerdict,
  lineValidator,
} from '@ficha-leccion/validators/stream';

/** How lines are checked; plain data, which threads are sent as it is. */
export interface CheckOptions {
  readonly profile: Profile;
  /** The language of the sentences; `es-CO` by default. */
  readonly lang?: 'es-CO' | 'es-PE' | 'en';
  /** Only which lines are not valid, and why a line holds no record. */
  readonly verdictOnly?: boolean;
  /** Bytes of the longest line that is read; a longer one is a finding. Default 16 MiB. */
  readonly longestLine?: number;
}

/** What is said of a line that is not valid; with `verdictOnly`, only why it was not read. */
export interface BulkFinding extends LineVerdict {
  readonly schemaValid?: boolean;
}

/** What was found in lines that follow one another. Those that it does not name are valid. */
export interface BulkBatch {
  /** Counted from 1. */
  readonly firstLine: number;
  readonly lines: number;
  readonly valid: number;
  /** The numbers of lines without text: they are no records. */
  readonly blankLines: readonly number[];
  /** The lines that are not valid. */
  readonly findings: readonly BulkFinding[];
}

const tables = { 'es-CO': esCO, 'es-PE': esPE, en };

/** The validator for those options; `isContinued` where it does not get the beginning of a text. */
export function validatorFor(
  { lang = 'es-CO', ...options }: CheckOptions,
  isContinued = false,
): LineValidator<LineVerdict> {
  const lineOptions: LineOptions = { ...options, messages: tables[lang], isContinued };
  return lineValidator(lineOptions);
}

/** What a validator finds next, told in short; the findings must not have been asked for yet. */
export function batchOf(
  validator: LineValidator<LineVerdict>,
  found: Iterable<LineVerdict>,
): BulkBatch {
  const firstLine = validator.count + 1;
  const blankLines: number[] = [];
  const findings: BulkFinding[] = [];
  let valid = 0;
  let next = firstLine;
  for (const finding of found) {
    while (next < finding.line) blankLines.push(next++);
    next++;
    if (finding.valid) valid++;
    else findings.push(finding);
  }
  while (next <= validator.count) blankLines.push(next++);
  return { firstLine, lines: validator.count - firstLine + 1, valid, blankLines, findings };
}

/** The findings on a piece that is all there is. */
export function* findingsOnAll(
  validator: LineValidator<LineVerdict>,
  piece: Uint8Array,
): Generator<LineVerdict, void> {
  yield* validator.push(piece);
  yield* validator.end();
}

/** The same batch, so many lines later. */
export function laterBy(lines: number, batch: BulkBatch): BulkBatch {
  return {
    ...batch,
    firstLine: batch.firstLine + lines,
    blankLines: batch.blankLines.map((line) => line + lines),
    findings: batch.findings.map((finding) => ({ ...finding, line: finding.line + lines })),
  };
}
