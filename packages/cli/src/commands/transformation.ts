import type { Command } from 'commander';
import { filesOf, type InputFile, type ReadingOptions } from '../input/files.ts';
import { inexactNumberIn } from '../input/inexact-number.ts';
import { nameOf, type Place, readFile, sayUnreadable } from '../input/read-records.ts';
import { optionOf } from '../options.ts';
import { type Destination, printed } from '../output/destination.ts';
import { FilesDestination } from '../output/files-destination.ts';
import { closingCount, inColumns, type Part } from '../report/columns.ts';
import type { Session } from '../session.ts';

/** What became of a record. */
export interface Transformed {
  /** Absent where the record was refused. */
  readonly record?: unknown;
  /** What was done to it, box by box; left out with `--quiet`. */
  readonly done: readonly (readonly string[])[];
  /** What is wrong with it, or why it was refused. */
  readonly findings: readonly (readonly string[])[];
  /** To be printed beside the record. */
  readonly shown?: string;
}

export interface TransformationOptions extends ReadingOptions {
  readonly out?: string;
  readonly inPlace?: true;
  readonly quiet?: true;
}

/** Adds the options that say where records go, and how much is said about it. */
export function withDestination(command: Command, { language }: Session): Command {
  const { options } = language.help;
  return command
    .addOption(optionOf(options.out))
    .addOption(optionOf(options.inPlace).conflicts(['out']))
    .addOption(optionOf(options.quiet));
}

/** Makes a record of each that is given; `countOf` names those that were made, for the count. */
export async function transformAll(
  given: readonly string[],
  options: TransformationOptions,
  session: Session,
  transform: (record: unknown, place: Place) => Transformed,
  countOf: (count: number) => Part,
): Promise<void> {
  const files = await filesOf(given, options, session);
  const isToFiles = options.out !== undefined || options.inPlace;
  const destination = isToFiles
    ? new FilesDestination(options.out, files, session)
    : printed(isSingle(given, files), session);
  const { quiet } = options;
  const total = await transformFiles(files, { quiet, destination, transform }, session);
  const { sentences: say } = session.language;
  const count = closingCount(say, total.read, [
    countOf(total.made),
    say.withFindings(total.found),
    say.notWritten(total.read - total.made - total.found),
  ]);
  await session.note(count);
}

interface Transformation {
  readonly quiet?: true | undefined;
  readonly destination: Destination;
  readonly transform: (record: unknown, place: Place) => Transformed | Promise<Transformed>;
}

/** How many records were read, made, made anew, and have something wrong with them. */
type Total = Record<'read' | 'made' | 'changed' | 'found', number>;

/** As {@link transformAll}, for files that are known, to any destination; gives the count. */
export async function transformFiles(
  files: readonly InputFile[],
  transformation: Transformation,
  session: Session,
): Promise<Readonly<Total>> {
  const total: Total = { read: 0, made: 0, changed: 0, found: 0 };
  for (const file of files) {
    const ofFile = await transformFile(file, transformation, session);
    for (const key of Object.keys(total) as (keyof Total)[]) total[key] += ofFile[key];
  }
  return total;
}

async function transformFile(
  file: InputFile,
  { quiet, destination, transform }: Transformation,
  session: Session,
): Promise<Total> {
  const total: Total = { read: 0, made: 0, changed: 0, found: 0 };
  const reading = readFile(file, session);
  let isWhole = true;
  let next = await reading.next();
  for (; !next.done; next = await reading.next()) {
    const read = next.value;
    if ('unreadable' in read) {
      isWhole = false;
      await sayUnreadable(read, read.unreadable, session);
      continue;
    }
    total.read++;
    const inexact = inexactNumberIn(read.record);
    if (inexact !== undefined) {
      isWhole = false;
      await session.problem(session.language.sentences.inexactNumber(nameOf(read), inexact));
      continue;
    }
    const { record, done, findings, shown = '' } = await transform(read.record, read);
    if (findings.length > 0) {
      total.found++;
      session.finding();
    }
    const isSame = record === read.record;
    if (record === undefined) isWhole = false;
    else if (await destination.deliver(read, record, isSame)) {
      total.made++;
      if (!isSame) total.changed++;
    } else {
      // Of a record that did not arrive nothing was moved or left out.
      isWhole = false;
      continue;
    }
    await session.print(shown);
    const rows = quiet ? findings : [...done, ...findings];
    await session.note(inColumns(rows.map((row) => [nameOf(read), ...row])));
  }
  if (await destination.end(file, next.value && isWhole)) return total;
  return { ...total, made: 0, changed: 0 };
}

/** A folder or a pattern may mean any number of files, as a file of lines may hold any of records. */
export function isSingle(given: readonly string[], files: readonly InputFile[]): boolean {
  const [path] = given;
  const [file] = files;
  return given.length === 1 && file?.path === path && !file?.holdsLines;
}
