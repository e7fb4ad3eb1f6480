import { type HostConfig, review } from '@ficha-leccion/schema';
import type { Command } from 'commander';
import { codeTable } from '../contract/code-table.ts';
import { filesOf, type ReadingOptions } from '../input/files.ts';
import { readRecords } from '../input/read-records.ts';
import { civilDate, formatOption, optionOf, repeatable, withPaths } from '../options.ts';
import { expectedValue } from '../problems.ts';
import { closingCount } from '../report/columns.ts';
import { unreadReports } from '../report/report.ts';
import { isList, type ReportFormat, reportFormats, reportWriter } from '../report/report-writer.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';

interface Options extends ReadingOptions {
  readonly today?: string;
  readonly institutionalDomain: string[];
  readonly officeMailbox: string[];
  readonly off: string[];
  readonly format: ReportFormat;
}

export function addReview(program: Command, session: Session): void {
  const { help } = session.language;
  withPaths(program.command('review').description(help.review.description), help)
    .addOption(optionOf(help.options.today).argParser(civilDate))
    .addOption(repeatable(help.options.institutionalDomain, domain))
    .addOption(repeatable(help.options.officeMailbox))
    .addOption(repeatable(help.options.off, advisory))
    .addOption(formatOption(help, reportFormats))
    .addHelpText('after', reflowed(help.review.details, session.textWidth))
    .action((given: string[], options: Options) => reviewAll(given, options, session));
}

async function reviewAll(
  given: readonly string[],
  { today, institutionalDomain, officeMailbox, off, format, ...reading }: Options,
  session: Session,
): Promise<void> {
  const { sentences: say, messages } = session.language;
  const config: HostConfig = {
    // Without a domain the check of addresses stays off: every address would be of none.
    ...(institutionalDomain.length > 0 && { institutionalDomains: institutionalDomain }),
    officeMailboxes: officeMailbox,
    off,
  };
  const options = { config, messages, ...(today !== undefined && { today }) };
  const writer = reportWriter(format, session);
  let read = 0;
  let withIssues = 0;
  for await (const { file, line, record } of readRecords(
    await filesOf(given, reading, session),
    session,
  )) {
    const issues = review(record, options);
    read++;
    if (issues.length > 0) withIssues++;
    if (issues.some(({ severity }) => severity === 'error')) session.finding();
    await writer.add([{ file: file.path, ...(line !== undefined && { line }), issues }]);
  }
  if (isList(format)) await writer.add(unreadReports(session.unread));
  await writer.end();
  if (format !== 'text') return;
  const parts = [say.withoutAdvisories(read - withIssues), say.withAdvisories(withIssues)];
  await session.print(closingCount(say, read, parts, session.problems.length));
}

/** What is no domain would silently make every address one of nobody's. */
function domain(value: string): void {
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(value)) throw expectedValue('domain');
}

/** A mistyped code would silently leave its advisory on. */
function advisory(value: string): void {
  const known = codeTable().some(({ code, severity }) => code === value && severity === 'advisory');
  if (!known) throw expectedValue('advisory');
}
