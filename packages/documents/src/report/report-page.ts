import type { Language } from '../messages/messages.ts';
import { countNames } from './account.ts';
import { fileSection } from './file-section.ts';
import { html, Markup } from './markup.ts';
import { reportPolicy } from './policy.ts';
import { type ReportedFile, Tally, type Totals } from './reported-file.ts';
import { type ReportSentences, reportSentences } from './sentences.ts';
import { styles } from './styles.ts';
import { tableBegin, tableEnd, tableRow } from './table.ts';

export interface ReportOptions {
  /** The civil date `AAAA-MM-DD` that its title has. */
  readonly today: string;
  /** Spanish by default. */
  readonly language?: Language;
  /** Where one goes from the page; a file that somebody opens leads nowhere. */
  readonly link?: { readonly href: string; readonly text: string };
}

/**
 * The report for people: one page without script, with each box to be checked beside what its file
 * says. It holds personal data, and says so at the top.
 */
export function reportPage(files: readonly ReportedFile[], options: ReportOptions): string {
  const page = new ReportPage(options);
  const tally = new Tally();
  for (const file of files) tally.add(file);
  const sections = files.map((file) => page.add(file));
  return page.begin(tally) + sections.join('') + page.end();
}

/**
 * The page in parts, for more files than there is room for in memory: a section for each file first,
 * which is kept by whoever asks; then the beginning, which needs all of them; the sections; the end.
 */
export class ReportPage {
  readonly #options: ReportOptions;
  readonly #say: ReportSentences;
  readonly #rows: Markup[] = [];
  #hasSections = false;

  constructor(options: ReportOptions) {
    this.#options = options;
    this.#say = reportSentences[options.language ?? 'es'];
  }

  /** The section of a file; empty where there is nothing to check. */
  add(file: ReportedFile): string {
    const say = this.#say;
    const { name, record, state, counts, problem } = file;
    const id = `a${this.#rows.length + 1}`;
    const section = fileSection(file, id, say);
    const head = section ? html`<a href="#${id}">${name}</a>` : html`${name}`;
    const [result = ''] = say.states[state];
    // A file of which there is nothing to check has no section that would say it.
    const kept =
      record === undefined ? html`` : html`<p class="place">${say.record}: ${record}</p>`;
    const more = problem ? html`<br>${problem.message}` : kept;
    const numbers = countNames.map((count) => ({
      head: say.counts[count],
      content: html`${counts?.[count] ?? '–'}`,
      isNumber: true,
    }));
    this.#rows.push(
      tableRow(head, [{ head: say.result, content: html`${result}${more}` }, ...numbers]),
    );
    if (section) this.#hasSections = true;
    return section?.text ?? '';
  }

  /** All that stands before the sections. */
  begin(totals: Totals): string {
    const say = this.#say;
    const { today, language = 'es', link } = this.#options;
    const heads = [say.file, say.result, ...countNames.map((name) => say.counts[name])];
    return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say.reportTitle}, ${today}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header class="mark"><strong>${say.personalData}</strong> ${say.personalDataCare}</header>
<main>
<h1>${say.reportTitle}, ${today}</h1>
${link ? html`<p class="link"><a href="${link.href}">${link.text}</a></p>\n` : html``}${summary(totals, say)}${tableBegin('files', say.allFiles, heads)}${this.#rows}${tableEnd}<h2>${say.toCheck}</h2>
${this.#hasSections ? html`` : html`<p>${say.nothingToCheck}</p>\n`}`.text;
  }

  /** All that stands behind the sections. */
  end(): string {
    return '</main>\n</body>\n</html>\n';
  }
}

function summary({ files, counts }: Totals, say: ReportSentences): Markup {
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
