import {
  countNames,
  type ReportSentences,
  reportSentences,
  type Totals,
} from '@ficha-leccion/documents/report';
import { documentsLanguage } from '../../languages/language.ts';
import { inColumns } from '../../report/columns.ts';
import type { Session } from '../../session.ts';
import type { Outcome } from '../import-source.ts';
import type { ImportReport } from './report.ts';

/** So many files share their columns; more would have to wait too long for the last of them. */
const PAGE = 500;

/** The report on a terminal: a line for each file, and what it comes to. No values of records. */
export class Table implements ImportReport {
  readonly #session: Session;
  readonly #hasRows: boolean;
  readonly #say: ReportSentences;
  #rows: string[][] = [];

  constructor(session: Session, hasRows: boolean) {
    this.#session = session;
    this.#hasRows = hasRows;
    this.#say = reportSentences[documentsLanguage(session.language)];
  }

  async add({ source, state, counts, problem }: Outcome): Promise<void> {
    if (!this.#hasRows) return;
    const [one = ''] = this.#say.states[state];
    const cells = countNames.map((name) => (counts ? String(counts[name]) : '-'));
    const result = state === 'refused' && problem ? problem.code : one;
    this.#rows.push([...cells, result, source.path]);
    if (this.#rows.length >= PAGE) await this.#print();
  }

  async end({ files, counts }: Totals): Promise<void> {
    await this.#print();
    const say = this.#say;
    const { files: filesIn } = this.#session.language.sentences.documents;
    const outcomes = Object.entries(files).filter(([, count]) => count > 0);
    const total = outcomes.reduce((sum, [, count]) => sum + count, 0);
    const words: Readonly<Record<string, readonly string[]>> = say.states;
    const parts = outcomes.map(
      ([state, count]) => `${count} ${words[state]?.[count === 1 ? 0 : 1]}`,
    );
    const boxes = countNames.map((name) => `${say.counts[name].toLowerCase()} ${counts[name]}`);
    await this.#session.print(`${filesIn(total)}: ${parts.join(', ')}.\n`);
    await this.#session.print(`${say.boxes}: ${boxes.join(', ')}.\n`);
  }

  async #print(): Promise<void> {
    const say = this.#say;
    const head = [...countNames.map((name) => say.counts[name]), say.result, say.file];
    const rows = this.#rows;
    this.#rows = [];
    if (rows.length > 0) await this.#session.print(inColumns([head, ...rows]));
  }
}
