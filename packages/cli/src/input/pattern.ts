import * as fs from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import type { Refuse } from './folder.ts';

/** Whether a path may be meant as a pattern, because the shell has not expanded it. */
export async function isPattern(path: string): Promise<boolean> {
  // Loaded here: most runs are given paths that exist, and shall begin without it.
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(withSlashes(path));
}

/** The files that match a pattern, by name; `undefined` where a folder on the way was closed. */
export async function filesMatching(
  pattern: string,
  refuse: Refuse,
): Promise<string[] | undefined> {
  const { glob } = await import('tinyglobby');
  const closed: [folder: string, error: unknown][] = [];
  const files = await glob(withSlashes(pattern), {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: tellingOf(closed),
  });
  for (const [folder, error] of closed) {
    await refuse(isAbsolute(pattern) ? folder : relative('', folder) || '.', error);
  }
  return closed.length > 0 && files.length === 0 ? undefined : files.sort();
}

/** The file system, but that folders which cannot be read are told: the library passes them over. */
function tellingOf(closed: [folder: string, error: unknown][]): FileSystemAdapter {
  type Done = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;
  const readdir = (folder: string, options: { withFileTypes: true }, done: Done) =>
    fs.readdir(folder, options, (error, entries) => {
      if (error && error.code !== 'ENOENT') closed.push([folder, error]);
      done(error, entries);
    });
  return { ...fs, readdir: readdir as typeof fs.readdir };
}

/** In a pattern a backslash takes the next character as it is; in Windows it is part of a path. */
function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
