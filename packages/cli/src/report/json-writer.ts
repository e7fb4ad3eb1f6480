import type { Session } from '../session.ts';
import { jsonText } from './json-text.ts';
import type { Report } from './report.ts';
import type { ReportWriter } from './report-writer.ts';

/** One list of all reports, indented. */
export class JsonWriter implements ReportWriter {
  readonly #session: Session;
  #isEmpty = true;

  constructor(session: Session) {
    this.#session = session;
  }

  async add(reports: readonly Report[]): Promise<void> {
    let text = '';
    for (const report of reports) {
      text += this.#isEmpty ? '[\n' : ',\n';
      text += jsonText(report).trimEnd().replace(/^/gm, '  ');
      this.#isEmpty = false;
    }
    await this.#session.print(text);
  }

  async end(): Promise<void> {
    await this.#session.print(this.#isEmpty ? '[]\n' : '\n]\n');
  }
}
