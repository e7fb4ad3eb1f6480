import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { statusOf } from './identity.ts';

/** Is told of a folder that could not be read, and why. */
export type Refuse = (folder: string, error: unknown) => Promise<undefined>;

/** What a folder is searched for. */
export type Kind = 'records' | 'documents';

const names: Readonly<Record<Kind, RegExp>> = {
  records: /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i,
  // Also what cannot be read: it is told, not passed over. But not what Word leaves beside an open file.
  documents: /^(?!~\$).*\.(?:do[ct][xm]?|odt|rtf|pdf|x?html?|md|markdown|txt)$/i,
};

/** What nobody means by a folder: what is hidden, as patterns leave it too, and installed packages. */
const passedOver = /^(?:\.|node_modules$)/;

/**
 * Every file of a kind in a folder, at any depth; `undefined` where the folder could not be read.
 * Links to folders are left: they may go round.
 */
export async function filesIn(
  folder: string,
  kind: Kind,
  refuse: Refuse,
): Promise<string[] | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuse(folder, error),
  );
  if (!entries) return undefined;
  const files: string[] = [];
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (passedOver.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...((await filesIn(path, kind, refuse)) ?? []));
    else if (names[kind].test(entry.name) && isFile(path)) files.push(path);
  }
  return files;
}

/** Not a pipe or a device, which could keep us waiting; a link that leads nowhere is said on reading. */
function isFile(path: string): boolean {
  return statusOf(path)?.isFile() ?? true;
}
