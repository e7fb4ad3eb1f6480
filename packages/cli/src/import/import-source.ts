import { join } from 'node:path';
import type { Language } from '../languages/language.ts';
import { writeWhole } from '../output/whole-file.ts';
import { systemProblem } from '../problems.ts';
import type { Account, Counts, Note } from './account.ts';
import { digestOf, digestOfFile } from './digest.ts';
import type { Journal } from './journal.ts';
import type { Source } from './plan.ts';
import type { Answer } from './read-document.ts';
import type { Readers } from './readers.ts';

/** What became of a file. The names are stable: reports have them. */
export type State =
  | 'imported'
  /** Imported before, and neither it nor its record changed. */
  | 'unchanged'
  /** Imported before; somebody edited the record, and keeps it. */
  | 'edited'
  /** There is a new record, and in its place one that is not replaced. */
  | 'kept'
  | 'refused'
  | 'unread'
  | 'unwritten';

export interface Outcome {
  readonly source: Source;
  readonly state: State;
  readonly counts?: Counts;
  /** Absent where the file was not read again. */
  readonly account?: Account;
  /** Why there is no new record. */
  readonly problem?: Note;
}

export interface Importing {
  readonly out: string;
  readonly today: string;
  /** Also what was imported before; what was edited by hand only with `force`. */
  readonly again: boolean;
  readonly force: boolean;
  /** Somebody asks for the account of every file. */
  readonly needsAccounts: boolean;
  readonly journal: Journal;
  readonly readers: Readers;
  readonly language: Language;
}

/** Imports one file, unless that was done before. */
export async function importSource(source: Source, importing: Importing): Promise<Outcome> {
  const { before, path, record } = source;
  const { today, language, journal, needsAccounts, again, force } = importing;
  const target = join(importing.out, record);
  const current = await digestOfFile(target);
  const isEdited = current !== undefined && !journal.wrote(record, current);
  const isInPlace = before !== undefined && (isEdited || current === before.recordSha256);
  const isLeft = isInPlace && !force && (isEdited || !again);

  const answer = await importing.readers.read({
    path,
    today,
    language: language.name === 'en' ? 'en' : 'es',
    ...(isLeft && !needsAccounts && { known: before.sha256 }),
  });
  const { sentences: say } = language;
  if (answer.outcome === 'refused') return { source, state: 'refused', problem: answer };
  if (answer.outcome === 'stopped') {
    const problem = { code: 'lectura-interrumpida', message: say.documents.stopped };
    return { source, state: 'refused', problem };
  }
  if (answer.outcome === 'unread') {
    const message = systemProblem(say, say.unread, answer, path);
    return { source, state: 'unread', problem: { code: answer.code, message } };
  }
  const account = answer.outcome === 'read' ? answer.account : undefined;
  const counts = account?.counts ?? before?.counts;
  const known = { source, ...(counts && { counts }), ...(account && { account }) };
  if (isLeft && (answer.outcome === 'same' || answer.sha256 === before.sha256)) {
    return { ...known, state: isEdited ? 'edited' : 'unchanged' };
  }
  if (answer.outcome === 'same') throw new TypeError('A file is only the same as one before.');
  if (isEdited && !force && digestOf(answer.record) !== current) {
    const message = before
      ? say.documents.kept(path, target)
      : say.documents.inTheWay(path, target);
    return { ...known, state: 'kept', problem: { code: 'registro-existente', message } };
  }
  try {
    await write(source, answer, target, journal);
    return { ...known, state: 'imported' };
  } catch (error) {
    const message = systemProblem(say, say.unwritten, error, target);
    return { ...known, state: 'unwritten', problem: { code: 'sin-escribir', message } };
  }
}

async function write(
  { key, record }: Source,
  { sha256, record: text, account }: Answer & { outcome: 'read' },
  target: string,
  journal: Journal,
): Promise<void> {
  const recordSha256 = digestOf(text);
  const { counts } = account;
  await journal.add({ source: key, sha256, record, recordSha256, counts });
  await writeWhole(target, text);
}
