import { type Profile, review } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import type { Command } from 'commander';
import { filesOf, type ReadingOptions } from '../input/files.ts';
import { readRecords } from '../input/read-records.ts';
import { formatOption, profileOption, withPaths } from '../options.ts';
import { closingCount } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
import { reflowed } from '../report/wrapped.ts';
import type { Session } from '../session.ts';
import { entryOf, Tally } from '../stats/statistics.ts';
import { statisticsAsText } from '../stats/statistics-as-text.ts';

interface Options extends ReadingOptions {
  readonly profile: Profile;
  readonly format: 'text' | 'json';
}

export function addStats(program: Command, session: Session): void {
  const { help } = session.language;
  withPaths(program.command('stats').description(help.stats.description), help)
    .addOption(profileOption(help))
    .addOption(formatOption(help, ['text', 'json']))
    .addHelpText('after', reflowed(help.stats.details, session.textWidth))
    .action((given: string[], options: Options) => countAll(given, options, session));
}

async function countAll(
  given: readonly string[],
  { profile, format, ...reading }: Options,
  session: Session,
): Promise<void> {
  const { sentences: say } = session.language;
  const tallies = new Map<ReturnType<typeof entryOf>, Tally>();
  for await (const { record } of readRecords(await filesOf(given, reading, session), session)) {
    const entry = entryOf(record);
    const verdict = validate(record, { profile });
    const tally = tallies.get(entry) ?? new Tally(entry);
    tallies.set(entry, tally);
    // Of a document that is not known `review` would only repeat what the validators say.
    const advisories = entry ? review(record) : [];
    tally.add(record, verdict.valid, [...verdict.issues, ...advisories]);
  }
  const statistics = [...tallies.values()].map((tally) => tally.result());
  if (format === 'json') return session.print(jsonText(statistics));
  const tables = statistics.map((each) => statisticsAsText(each, say));
  return session.print(tables.join('\n') || closingCount(say, 0, []));
}
