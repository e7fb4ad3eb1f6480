import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import type { InputFile } from '../input/files.ts';
import type { Entry, Journal } from './journal.ts';

/** A file to be imported. */
export interface Source {
  readonly path: string;
  /** By which the journal knows it. */
  readonly key: string;
  /** The path of its record in the folder of the records, with `/`. */
  readonly record: string;
  /** How it was imported before. */
  readonly before: Entry | undefined;
}

/**
 * Gives each file a record of its own: `ficha.docx.json`, below the folders it was found in;
 * `ficha-2.docx.json` where another file has that name. A file keeps the record that it had before, and
 * the same files always get the same ones. A file that is given twice is imported once.
 */
export function plan(files: readonly InputFile[], out: string, journal: Journal): Source[] {
  const taken = new Set(Array.from(journal.records(), folded));
  const sources = new Map<string, Source>();
  for (const { path, name } of files) {
    const key = keyOf(path, out);
    if (sources.has(key)) continue;
    const before = journal.entryOf(key);
    const record = before?.record ?? freeName(withSlashes(name), taken);
    taken.add(folded(record));
    sources.set(key, { path, key, record, before });
  }
  return [...sources.values()];
}

/** From the folder of the records; whole where there is no way from there (another drive). */
function keyOf(path: string, out: string): string {
  const way = relative(resolve(out), resolve(path));
  return isAbsolute(way) ? resolve(path) : withSlashes(way);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const { dir, name: stem, ext } = parse(name);
  let number = 1;
  let free: string;
  do {
    const suffix = number === 1 ? '' : `-${number}`;
    free = withSlashes(join(dir, `${stem}${suffix}${ext}.json`));
    number++;
  } while (taken.has(folded(free)));
  return free;
}

/** Some systems take these names for the same. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
