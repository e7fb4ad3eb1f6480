import { readProblem } from '../sentences.ts';
import type { Session } from '../session.ts';
import type { InputFile } from './files.ts';
import { type Contained, recordIn } from './record-in.ts';
import { unreadableSentence } from './unreadable.ts';

/**
 * Reads files one after the other: a folder of thousands is never in memory at once. A file that
 * cannot be read at all is said, and the others follow.
 */
export async function* readTexts(
  files: readonly InputFile[],
  session: Session,
): AsyncGenerator<{ readonly file: InputFile } & Contained> {
  for (const file of files) {
    const bytes = await session
      .read(file.path)
      .catch((error: unknown) => session.problem(readProblem(file.path, error)));
    if (bytes) yield { file, ...recordIn(bytes) };
  }
}

/** As {@link readTexts}, for commands that have nothing to do where a text holds no record. */
export async function* readRecords(
  files: readonly InputFile[],
  session: Session,
): AsyncGenerator<{ readonly file: InputFile; readonly record: unknown }> {
  for await (const read of readTexts(files, session)) {
    if ('record' in read) yield read;
    else await session.problem(`«${read.file.path}»: ${unreadableSentence(read.unreadable)}`);
  }
}
