import { ReportPage, type Totals } from '@ficha-leccion/documents/report';
import { documentsLanguage, type Language } from '../../languages/language.ts';
import type { WholeFile } from '../../output/whole-file.ts';
import type { Outcome } from '../import-source.ts';
import type { ImportReport } from './report.ts';

/**
 * The report for people. The sections of files wait in a file of their own: the summary, which is
 * known last, stands before them.
 */
export class HtmlReport implements ImportReport {
  readonly #file: WholeFile;
  readonly #sections: WholeFile;
  readonly #page: ReportPage;

  constructor(file: WholeFile, sections: WholeFile, language: Language, today: string) {
    this.#file = file;
    this.#sections = sections;
    this.#page = new ReportPage({ today, language: documentsLanguage(language) });
  }

  async add({ source: { path: name, record }, ...outcome }: Outcome): Promise<void> {
    await this.#sections.write(this.#page.add({ name, record, ...outcome }));
  }

  async end(totals: Totals): Promise<void> {
    await this.#file.write(this.#page.begin(totals));
    await this.#file.take(this.#sections);
    await this.#file.write(this.#page.end());
    await this.#file.keep();
  }
}
