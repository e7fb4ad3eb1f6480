import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { emptyFolderProblem, readProblem } from '../sentences.ts';
import type { Session } from '../session.ts';

/** The path that names the standard input. */
export const STANDARD_INPUT = '-';

/** A file to be read. */
export interface InputFile {
  readonly path: string;
  /** What it is called in another folder: its name, or its path inside the folder it was found in. */
  readonly name: string;
}

/**
 * The files that paths mean: a file is itself, a folder every `*.json` in it at any depth, in the
 * order of their names. None is opened yet; a path that does not exist is found out on reading.
 */
export async function filesOf(paths: readonly string[], session: Session): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths) {
    if (path === STANDARD_INPUT || !(await isFolder(path))) {
      files.push({ path, name: basename(path) });
      continue;
    }
    const found = await jsonFilesIn(path, session);
    // A mistyped folder must not look like a folder in which all is well.
    if (found?.length === 0) await session.problem(emptyFolderProblem(path));
    for (const each of found ?? []) files.push({ path: each, name: relative(path, each) });
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isDirectory() ?? false;
}

/** `undefined` for a folder that could not be read. Links to folders are left: they may go round. */
async function jsonFilesIn(folder: string, session: Session): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    session.problem(readProblem(folder, error)),
  );
  if (!entries) return undefined;
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...((await jsonFilesIn(path, session)) ?? []));
    else if (/\.json$/i.test(entry.name) && (await isFile(path))) files.push(path);
  }
  return files;
}

/** Not a pipe or a device, which could keep us waiting; a link that leads nowhere is said on reading. */
async function isFile(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isFile() ?? true;
}
