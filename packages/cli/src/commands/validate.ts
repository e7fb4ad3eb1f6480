import type { Profile } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import type { Command } from 'commander';
import { filesOf, type InputFile } from '../input/files.ts';
import { readFile } from '../input/read-records.ts';
import { formatOption, optionOf, profileOption, threadCount, withPaths } from '../options.ts';
import { closingCount } from '../report/columns.ts';
import { unreadReports } from '../report/report.ts';
import { isList, type ReportFormat, reportFormats, reportWriter } from '../report/report-writer.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';
import { fixAll } from './fix.ts';
import { type TransformationOptions, withDestination } from './transformation.ts';
import { type Verdicts, validateLines } from './validate-lines.ts';

interface Options extends TransformationOptions {
  readonly profile: Profile;
  readonly format: ReportFormat;
  readonly workers?: number;
  readonly verdictOnly?: true;
  readonly fix?: true;
}

export function addValidate(program: Command, session: Session): void {
  const { help } = session.language;
  const { options } = help;
  const command = withPaths(
    program.command('validate').description(help.validate.description),
    help,
  )
    .addOption(profileOption(help))
    .addOption(formatOption(help, reportFormats))
    .addOption(optionOf(options.workers).argParser(threadCount))
    .addOption(optionOf(options.verdictOnly))
    .addOption(optionOf(options.fix).conflicts(['format', 'workers', 'verdictOnly']))
    .addHelpText('after', reflowed(help.validate.details, session.textWidth));
  withDestination(command, session).action((given: string[], chosen: Options) => {
    if (chosen.fix) return fixAll(given, chosen, session);
    const { sentences: say } = session.language;
    const lost = (['--out', '--in-place', '--quiet'] as const).find(
      (_, at) => [chosen.out, chosen.inPlace, chosen.quiet][at] !== undefined,
    );
    if (lost) return session.problem(say.onlyWith(lost, '--fix'));
    return validateAll(given, chosen, session);
  });
}

async function validateAll(
  given: readonly string[],
  options: Options,
  session: Session,
): Promise<void> {
  const { sentences: say } = session.language;
  const writer = reportWriter(options.format, session);
  const total = { records: 0, valid: 0 };
  for (const file of await filesOf(given, options, session)) {
    const verdicts = file.holdsLines ? validateLines : validateFile;
    for await (const { records, valid, reports } of verdicts(file, options, session)) {
      total.records += records;
      total.valid += valid;
      // Before writing: whoever closes the pipe shall have the right exit code too.
      if (valid < records) session.finding();
      await writer.add(reports);
    }
  }
  const { records, valid } = total;
  if (isList(options.format))
    await writer.add(unreadReports(session.unread, refused(options.verdictOnly)));
  await writer.end();
  if (options.format !== 'text') return;
  const [one = '', many = ''] = say.valid[options.profile];
  const parts = [[valid, one, many] as const, say.withFindings(records - valid)];
  await session.print(closingCount(say, records, parts, session.problems.length));
}

/** The verdict on what holds no record. */
function refused(verdictOnly: true | undefined) {
  return verdictOnly ? { valid: false } : { valid: false, schemaValid: false };
}

/** The verdict on the one record of a file. */
async function* validateFile(
  file: InputFile,
  { profile, verdictOnly }: Options,
  session: Session,
): AsyncGenerator<Verdicts> {
  const { messages } = session.language;
  for await (const read of readFile(file, session)) {
    const { path } = file;
    if ('unreadable' in read) {
      session.unreadable();
      const issues = [read.unreadable];
      const verdict = refused(verdictOnly);
      yield { records: 1, valid: 0, reports: [{ file: path, ...verdict, issues }] };
      continue;
    }
    const { valid, schemaValid, issues } = validate(read.record, { profile, messages });
    const report = verdictOnly ? { valid } : { valid, schemaValid, issues };
    yield { records: 1, valid: valid ? 1 : 0, reports: [{ file: path, ...report }] };
  }
}
