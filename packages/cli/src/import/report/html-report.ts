import type { Language } from '../../languages/language.ts';
import type { WholeFile } from '../../output/whole-file.ts';
import { countNames } from '../account.ts';
import type { Outcome } from '../import-source.ts';
import { fileSection } from './html-section.ts';
import { html, type Markup, pageBegin, pageEnd } from './html-text.ts';
import type { ImportReport, Totals } from './report.ts';
import { tableBegin, tableEnd, tableRow } from './table-markup.ts';

/**
 * The report for people: one page without script, with each box to be checked beside what its file
 * says. It holds personal data, and says so at the top. The sections of files wait in a file of
 * their own: the summary, which is known last, stands before them.
 */
export class HtmlReport implements ImportReport {
  readonly #page: WholeFile;
  readonly #sections: WholeFile;
  readonly #language: Language;
  readonly #today: string;
  readonly #rows: Markup[] = [];
  #hasSections = false;

  constructor(page: WholeFile, sections: WholeFile, language: Language, today: string) {
    this.#page = page;
    this.#sections = sections;
    this.#language = language;
    this.#today = today;
  }

  async add(outcome: Outcome): Promise<void> {
    const { documents: say } = this.#language.sentences;
    const { source, state, counts, problem } = outcome;
    const id = `a${this.#rows.length + 1}`;
    const section = fileSection(outcome, id, say);
    const name = section ? html`<a href="#${id}">${source.path}</a>` : html`${source.path}`;
    const [result = ''] = say.states[state];
    const why = problem ? html`<br>${problem.message}` : html``;
    const numbers = countNames.map((count) => ({
      head: say.counts[count],
      content: html`${counts?.[count] ?? '–'}`,
      isNumber: true,
    }));
    this.#rows.push(
      tableRow(name, [{ head: say.result, content: html`${result}${why}` }, ...numbers]),
    );
    if (!section) return;
    this.#hasSections = true;
    await this.#sections.write(section.text);
  }

  async end(totals: Totals): Promise<void> {
    const { documents: say } = this.#language.sentences;
    const heads = [say.file, say.result, ...countNames.map((name) => say.counts[name])];
    const page = this.#page;
    await page.write(pageBegin(this.#language, this.#today).text);
    await page.write(this.#summary(totals).text);
    await page.write(tableBegin('files', say.allFiles, heads).text);
    for (const row of this.#rows) await page.write(row.text);
    await page.write(html`${tableEnd}<h2>${say.toCheck}</h2>\n`.text);
    if (!this.#hasSections) await page.write(html`<p>${say.nothingToCheck}</p>\n`.text);
    await page.take(this.#sections);
    await page.write(pageEnd.text);
    await page.keep();
  }

  #summary({ files, counts }: Totals): Markup {
    const { documents: say } = this.#language.sentences;
    const words: Readonly<Record<string, readonly string[]>> = say.states;
    const outcomes = Object.entries(files).filter(([, count]) => count > 0);
    const results = outcomes.map(
      ([state, count]) => html`<li>${count} ${words[state]?.[count === 1 ? 0 : 1] ?? ''}</li>`,
    );
    const boxes = countNames.map((name) => html`<li>${say.counts[name]}: ${counts[name]}</li>`);
    return html`<h2>${say.summary}</h2>
<ul>${results}</ul>
<p>${say.boxes}:</p>
<ul>${boxes}</ul>
`;
  }
}
