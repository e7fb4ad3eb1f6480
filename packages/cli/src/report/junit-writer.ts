import { visible } from '@ficha-leccion/schema';
import type { Session } from '../session.ts';
import { inColumns } from './columns.ts';
import { escaped } from './escaped.ts';
import type { Report } from './report.ts';
import type { ReportWriter } from './report-writer.ts';

/**
 * JUnit's XML for continuous integration: a suite for each file, a case for each record; errors fail
 * it, advisories are only printed; what could not be read is a suite at the end. A suite says first how many cases it has, so the report of one
 * file is in memory until that file ends.
 */
export class JunitWriter implements ReportWriter {
  readonly #session: Session;
  #isBegun = false;
  #file: string | undefined;
  #cases = '';
  #tests = 0;
  #failures = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  async add(reports: readonly Report[]): Promise<void> {
    for (const report of reports) {
      if (report.file !== this.#file) await this.#endSuite();
      this.#file = report.file;
      this.#tests++;
      this.#cases += this.#caseOf(report);
    }
  }

  async end(): Promise<void> {
    await this.#begin();
    await this.#endSuite();
    await this.#session.print(`${problemsSuite(this.#session.problems)}</testsuites>\n`);
  }

  async #begin(): Promise<void> {
    if (this.#isBegun) return;
    this.#isBegun = true;
    await this.#session.print('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n');
  }

  async #endSuite(): Promise<void> {
    if (this.#file === undefined) return;
    await this.#begin();
    const counts = `tests="${this.#tests}" failures="${this.#failures}" errors="0"`;
    const head = `  <testsuite name="${xmlText(this.#file)}" ${counts}>\n`;
    await this.#session.print(`${head}${this.#cases}  </testsuite>\n`);
    this.#file = undefined;
    this.#cases = '';
    this.#tests = 0;
    this.#failures = 0;
  }

  #caseOf({ file, line, valid, issues = [] }: Report): string {
    const { findings, verdictAlone, wholeRecord } = this.#session.language.sentences;
    const name = line === undefined ? file : `${file}:${line}`;
    const begin = `    <testcase classname="${xmlText(file)}" name="${xmlText(name)}"`;
    const rows = issues.map(({ pointer, code, message }) => [
      pointer || wholeRecord,
      code,
      message,
    ]);
    // `visible` has already been over the rows, and their line ends are ours.
    const text = escaped(inColumns(rows));
    const isFailure = valid === false || issues.some(({ severity }) => severity === 'error');
    if (isFailure) {
      this.#failures++;
      const types = [...new Set(issues.map(({ code }) => code))].join(' ');
      // Where only the verdict was asked for, there are none.
      const [first] = issues;
      const message =
        issues.length > 1 ? findings(issues.length) : (first?.message ?? verdictAlone);
      const attributes = `message="${xmlText(message)}" type="${xmlText(types || 'verdict')}"`;
      return `${begin}>\n      <failure ${attributes}>\n${text}</failure>\n    </testcase>\n`;
    }
    if (text === '') return `${begin}/>\n`;
    return `${begin}>\n      <system-out>\n${text}</system-out>\n    </testcase>\n`;
  }
}

/** What could not be read stands in no other case: without these a run that read nothing looks well. */
function problemsSuite(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const count = problems.length;
  const cases = problems.map((problem) => {
    const text = xmlText(problem);
    return `    <testcase classname="ficha-leccion" name="${text}">\n      <error message="${text}"/>\n    </testcase>\n`;
  });
  const counts = `tests="${count}" failures="0" errors="${count}"`;
  return `  <testsuite name="ficha-leccion" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

/** A text in XML 1.0, which has no place for most controls: they are written as `\uXXXX`. */
function xmlText(text: string): string {
  return escaped(visible(text));
}
