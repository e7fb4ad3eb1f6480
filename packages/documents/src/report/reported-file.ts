import { type Account, type Counts, countNames, type Note } from './account.ts';

/** What became of a file. The names are stable: reports have them. */
export type FileState =
  | 'imported'
  /** Imported before, and neither it nor its record changed. */
  | 'unchanged'
  /** Imported before; somebody edited the record, and keeps it. */
  | 'edited'
  /** There is a new record, and in its place one that is not replaced. */
  | 'kept'
  | 'refused'
  | 'unread'
  | 'unwritten';

/** A file as a report tells of it. */
export interface ReportedFile {
  readonly name: string;
  /** How its record is called where it is kept. */
  readonly record?: string;
  readonly state: FileState;
  readonly counts?: Counts;
  /** Absent where the file was not read. */
  readonly account?: Account;
  /** Why there is no new record. */
  readonly problem?: Note;
}

/** Files by what became of them, and boxes over all files. */
export interface Totals {
  readonly files: Readonly<Record<FileState, number>>;
  readonly counts: Counts;
}

/** Counts files. */
export class Tally implements Totals {
  readonly files: Record<FileState, number> = {
    imported: 0,
    unchanged: 0,
    edited: 0,
    kept: 0,
    refused: 0,
    unread: 0,
    unwritten: 0,
  };
  readonly counts = { read: 0, empty: 0, doubtful: 0, missing: 0, leftoverWords: 0 };

  add({ state, counts }: Pick<ReportedFile, 'state' | 'counts'>): void {
    this.files[state]++;
    if (!counts) return;
    for (const name of countNames) this.counts[name] += counts[name];
  }
}
