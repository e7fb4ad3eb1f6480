import { join } from 'node:path';
import type { Account, Counts, FileState, Note } from '@ficha-leccion/documents/report';
import { documentsLanguage, type Language } from '../languages/language.ts';
import { writeWhole } from '../output/whole-file.ts';
import { systemProblem } from '../problems.ts';
import { digestOf, digestOfFile } from './digest.ts';
import type { Journal } from './journal.ts';
import type { Source } from './plan.ts';
import type { Answer } from './read-document.ts';
import type { Readers } from './readers.ts';

/** What became of a file. */
export interface Outcome {
  readonly source: Source;
  readonly state: FileState;
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
  const { language, journal, needsAccounts } = importing;
  const target = join(importing.out, record);
  const standing = await standingOf(source, target, importing);
  const answer = await importing.readers.read({
    path,
    today: importing.today,
    language: documentsLanguage(language),
    known: standing.isLeft && !needsAccounts ? before?.sha256 : undefined,
  });
  if (answer.outcome === 'same') {
    return { source, state: standing.leftAs, ...(before && { counts: before.counts }) };
  }
  if (answer.outcome !== 'read') return { source, ...failure(answer, path, language) };

  const { account } = answer;
  const read = { source, account, counts: account.counts };
  if (standing.isLeft && answer.sha256 === before?.sha256) {
    return { ...read, state: standing.leftAs };
  }
  if (standing.isProtected && digestOf(answer.record) !== standing.current) {
    const { kept, inTheWay } = language.sentences.documents;
    const message = before ? kept(path, target) : inTheWay(path, target);
    return { ...read, state: 'kept', problem: { code: 'registro-existente', message } };
  }
  try {
    await write(source, answer, target, journal);
    return { ...read, state: 'imported' };
  } catch (error) {
    const { sentences: say } = language;
    const message = systemProblem(say, say.unwritten, error, target);
    return { ...read, state: 'unwritten', problem: { code: 'sin-escribir', message } };
  }
}

/** What stands where the record goes. */
interface Standing {
  /** Absent where there is nothing. */
  readonly current: string | undefined;
  /** Somebody edited it, or it is of somebody else: it is not replaced. */
  readonly isProtected: boolean;
  /** It stays unless the file changed. */
  readonly isLeft: boolean;
  readonly leftAs: 'unchanged' | 'edited';
}

async function standingOf(
  { before, record }: Source,
  target: string,
  { journal, again, force }: Importing,
): Promise<Standing> {
  const current = await digestOfFile(target);
  const isEdited = current !== undefined && !journal.wrote(record, current);
  const isInPlace = before !== undefined && (isEdited || current === before.recordSha256);
  return {
    current,
    isProtected: isEdited && !force,
    isLeft: isInPlace && !force && (isEdited || !again),
    leftAs: isEdited ? 'edited' : 'unchanged',
  };
}

/** Why nothing was read. */
function failure(
  answer: Exclude<Answer, { outcome: 'read' | 'same' }>,
  path: string,
  { sentences: say }: Language,
): Required<Pick<Outcome, 'state' | 'problem'>> {
  if (answer.outcome === 'stopped') {
    const problem = { code: 'lectura-interrumpida', message: say.documents.stopped };
    return { state: 'refused', problem };
  }
  const { code } = answer;
  if (answer.outcome === 'refused') {
    // What this installation lacks, and not the file.
    const hint = code === 'pdf-sin-lector' ? say.documents.installPdfReader : '';
    return { state: 'refused', problem: { code, message: answer.message + hint } };
  }
  const message = systemProblem(say, say.unread, answer, path);
  return { state: 'unread', problem: { code, message } };
}

/** The account first: a record of which it does not know would be taken for somebody else's. */
async function write(
  { key, record }: Source,
  { sha256, record: text, account }: Extract<Answer, { outcome: 'read' }>,
  target: string,
  journal: Journal,
): Promise<void> {
  const recordSha256 = digestOf(text);
  const { counts } = account;
  await journal.add({ source: key, sha256, record, recordSha256, counts });
  await writeWhole(target, text);
}
