import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { statusOf } from './identity.ts';

/** Is told of a folder that could not be read, and why. */
export type Refuse = (folder: string, error: unknown) => Promise<undefined>;

const fileOfRecords = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/**
 * Every file of records in a folder, at any depth; `undefined` where the folder could not be read.
 * Links to folders are left: they may go round.
 */
export async function filesIn(folder: string, refuse: Refuse): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuse(folder, error),
  );
  if (!entries) return undefined;
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...((await filesIn(path, refuse)) ?? []));
    else if (fileOfRecords.test(entry.name) && isFile(path)) files.push(path);
  }
  return files;
}

/** Not a pipe or a device, which could keep us waiting; a link that leads nowhere is said on reading. */
function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? true;
}
