import { basename, relative } from 'node:path';
import { systemProblem } from '../problems.ts';
import type { Session } from '../session.ts';
import { filesIn, type Kind } from './folder.ts';
import { identityOf, STANDARD_OUTPUT, statusOf } from './identity.ts';
import { filesMatching, isPattern } from './pattern.ts';

/** The path that names the standard input. */
export const STANDARD_INPUT = '-';

/** A file to be read. */
export interface InputFile {
  readonly path: string;
  /** What it is called in another folder: its name, or its path inside the folder it was found in. */
  readonly name: string;
  /** One record a line, rather than one in all. */
  readonly holdsLines: boolean;
}

/** How files are read. */
export interface ReadingOptions {
  /** Everything holds a record a line, whatever it is called. */
  readonly ndjson?: true;
  /** What is looked for in folders; records unless it is said. */
  readonly kind?: Kind;
}

/**
 * The files that paths mean: a file is itself, a folder every file of the kind in it at any depth, in
 * the order of their names; what is no path but looks like a pattern, whatever matches it. None is
 * opened yet: a path that does not exist is found out on reading.
 */
export async function filesOf(
  paths: readonly string[],
  { ndjson, kind = 'records' }: ReadingOptions,
  session: Session,
): Promise<InputFile[]> {
  const { sentences: say } = session.language;
  const output = identityOf(STANDARD_OUTPUT);
  const files: InputFile[] = [];
  const add = async (path: string, name = basename(path)) => {
    // What is written there would be read again, without end.
    if (output !== undefined && identityOf(path) === output) {
      return session.couldNotRead({ file: path, sentence: say.inputIsOutput(path) });
    }
    const holdsLines = ndjson ?? /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(path);
    files.push({ path, name, holdsLines });
  };
  const refuse = (folder: string, error: unknown) =>
    session.couldNotRead({
      file: folder,
      sentence: systemProblem(say, say.unread, error, folder),
    });

  for (const path of paths) {
    const status = statusOf(path);
    if (path === STANDARD_INPUT) {
      const isAgain = files.some((file) => file.path === STANDARD_INPUT);
      if (isAgain) await session.couldNotRead({ file: path, sentence: say.inputTwice });
      else await add(path);
    } else if (status?.isDirectory()) {
      const found = await filesIn(path, kind, refuse);
      // A mistyped folder must not look like a folder in which all is well.
      if (found?.length === 0) {
        await session.couldNotRead({ file: path, sentence: say.emptyFolder[kind](path) });
      }
      for (const each of found ?? []) await add(each, relative(path, each));
    } else if (status || !(await isPattern(path))) {
      await add(path);
    } else {
      const found = await filesMatching(path, refuse);
      if (found?.length === 0) {
        await session.couldNotRead({ file: path, sentence: say.noMatch(path) });
      }
      for (const each of found ?? []) await add(each);
    }
  }
  if (kind === 'records') await session.progress.begin(totalSize(files));
  return files;
}

/** `undefined` where it cannot be known beforehand. */
function totalSize(files: readonly InputFile[]): number | undefined {
  let total = 0;
  for (const { path } of files) {
    const status = path === STANDARD_INPUT ? undefined : statusOf(path);
    if (status && !status.isFile()) return undefined;
    if (path === STANDARD_INPUT) return undefined;
    total += status?.size ?? 0;
  }
  return total;
}
