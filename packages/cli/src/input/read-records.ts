import { type LineIssue, validateStream } from '@ficha-leccion/validators/stream';
import { unzipped } from '../bulk/unzipped.ts';
import { systemProblem } from '../problems.ts';
import { unreadableIssue } from '../report/report.ts';
import type { Session } from '../session.ts';
import { allBytesOf, bytesOf, LARGEST } from './bytes.ts';
import type { InputFile } from './files.ts';
import { recordIn } from './record-in.ts';

/** Where a record stands. */
export interface Place {
  readonly file: InputFile;
  /** Counted from 1; absent where the file holds a single record. */
  readonly line?: number;
}

/** What was read of a place: a record, or the issue of a text that holds none. */
export type Read = Place & ({ readonly record: unknown } | { readonly unreadable: LineIssue });

/** How a place is named to people. */
export function nameOf({ file, line }: Place): string {
  return line === undefined ? file.path : `${file.path}:${line}`;
}

/**
 * The records of a file, one after the other: a folder of thousands, or a file of millions, is never
 * in memory at once. Returns whether the file could be read to its end; where not, says why.
 */
export async function* readFile(file: InputFile, session: Session): AsyncGenerator<Read, boolean> {
  const { messages } = session.language;
  try {
    if (file.holdsLines) yield* readLines(file, session);
    else {
      const read = recordIn(await allBytesOf(file, session));
      yield 'record' in read
        ? { file, ...read }
        : { file, unreadable: unreadableIssue(read, messages) };
    }
    return true;
  } catch (error) {
    await sayUnread(file, error, session);
    return false;
  }
}

/** Says why a file could not be read; throws on what is no error of the system. */
export function sayUnread(
  { path }: InputFile,
  error: unknown,
  session: Session,
): Promise<undefined> {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const { sentences: say } = session.language;
  const sentence = systemProblem(say, say.unread, error, path);
  return session.couldNotRead({ file: path, sentence });
}

async function* readLines(file: InputFile, session: Session): AsyncGenerator<Read> {
  const { messages } = session.language;
  const options = { messages, records: true, longestLine: LARGEST };
  for await (const found of validateStream(unzipped(bytesOf(file, session)), options)) {
    const place = { file, line: found.line };
    if ('record' in found) yield { ...place, record: found.record };
    else for (const unreadable of found.issues) yield { ...place, unreadable };
  }
}

/** The records of files, for commands that have nothing to do where a text holds none: says so. */
export async function* readRecords(
  files: readonly InputFile[],
  session: Session,
): AsyncGenerator<Place & { readonly record: unknown }> {
  for (const file of files) {
    for await (const read of readFile(file, session)) {
      if ('record' in read) yield read;
      else await sayUnreadable(read, read.unreadable, session);
    }
  }
}

/** Says that a text holds no record, and why. */
export function sayUnreadable(
  place: Place,
  issue: LineIssue,
  session: Session,
): Promise<undefined> {
  const { file, line } = place;
  const sentence = session.language.sentences.unreadable(nameOf(place), issue.message);
  return session.couldNotRead({ file: file.path, line, sentence, issue });
}
