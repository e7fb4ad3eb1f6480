import type { Session } from '../session.ts';
import { inColumns } from './columns.ts';
import type { Report } from './report.ts';
import type { ReportWriter } from './report-writer.ts';

/** So many findings share their columns; more would have to wait too long for the last of them. */
const PAGE = 500;

/**
 * The reports as people read them: a line for each finding, in columns, or two on a narrow screen.
 * Where only the verdict was asked for, the names of the records that have findings.
 */
export class TextWriter implements ReportWriter {
  readonly #session: Session;
  #rows: string[][] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  async add(reports: readonly Report[]): Promise<void> {
    const { wholeRecord } = this.#session.language.sentences;
    for (const { file, line, valid, issues = [] } of reports) {
      const place = line === undefined ? file : `${file}:${line}`;
      if (valid === false && issues.length === 0) this.#rows.push([place]);
      for (const { pointer, code, message } of issues) {
        this.#rows.push([place, pointer || wholeRecord, code, message]);
      }
      if (this.#rows.length >= PAGE) await this.end();
    }
  }

  async end(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    await this.#session.print(inColumns(rows, this.#session.screenWidth));
  }
}
