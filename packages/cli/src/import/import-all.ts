import { dirname } from 'node:path';
import { Tally } from '@ficha-leccion/documents/report';
import { visible } from '@ficha-leccion/schema';
import { defaultWorkers } from '../bulk/bulk-findings.ts';
import { filesOf, STANDARD_INPUT } from '../input/files.ts';
import { identityOf } from '../input/identity.ts';
import { abandonTemporaries, sweepTemporaries } from '../output/whole-file.ts';
import { systemProblem } from '../problems.ts';
import type { Session } from '../session.ts';
import { FolderLock } from './folder-lock.ts';
import { type Importing, importSource, type Outcome } from './import-source.ts';
import { inOrder } from './in-order.ts';
import { Journal } from './journal.ts';
import { plan, type Source } from './plan.ts';
import { Readers } from './readers.ts';
import { openReports } from './report/open-reports.ts';
import type { ImportReport } from './report/report.ts';
import { Table } from './report/table.ts';

export interface ImportAllOptions {
  readonly out: string;
  /** Paths of reports that are written, by what their names end in. */
  readonly report: readonly string[];
  readonly today: string;
  readonly workers?: number;
  readonly again?: true;
  readonly force?: true;
  readonly quiet?: true;
}

/** Each thread has one file in work; the others wait, so that a large one does not hold them up. */
const FILES_EACH = 8;

/** Imports all that is given, tells what became of each file, and reports on the batch. */
export async function importAll(
  given: readonly string[],
  options: ImportAllOptions,
  session: Session,
): Promise<void> {
  const { out, today, report } = options;
  const written = await openReports(report, today, session);
  const lock = written && (await lockFolder(out, session));
  if (!lock) return abandonTemporaries();
  try {
    await importLocked(given, options, written, session);
  } finally {
    await lock.release();
  }
}

/** Imports into a folder that no other run has. */
async function importLocked(
  given: readonly string[],
  { out, today, report, workers = defaultWorkers(), ...options }: ImportAllOptions,
  written: readonly ImportReport[],
  session: Session,
): Promise<void> {
  const journal = await openJournal(out, session);
  if (!journal) return abandonTemporaries();
  const reports = [new Table(session, !options.quiet), ...written];
  const sources = plan(await documentsOf(given, report, session), out, journal);
  if (sources.length === 0) return abandonTemporaries();
  for (const folder of foldersOf(sources, out)) await sweepTemporaries(folder);
  const readers = new Readers(workers);
  const importing: Importing = {
    out,
    today,
    again: options.again ?? false,
    force: options.force ?? false,
    needsAccounts: report.length > 0,
    journal,
    readers,
    language: session.language,
  };
  session.toGoOn = session.language.sentences.documents.goOn;
  await session.progress.begin(sources.length, 'files');
  const outcomes = inOrder(sources, FILES_EACH * workers, (source) =>
    importSource(source, importing),
  );
  try {
    await tellAll(outcomes, reports, report, session);
  } finally {
    await Promise.all([readers.end(), journal.close()]);
  }
}

async function tellAll(
  outcomes: AsyncIterable<Outcome>,
  reports: readonly ImportReport[],
  paths: readonly string[],
  session: Session,
): Promise<void> {
  const tally = new Tally();
  for await (const outcome of outcomes) {
    session.progress.advance(1);
    tally.add(outcome);
    await tellProblem(outcome, session);
    for (const report of reports) await report.add(outcome);
  }
  const { sentences: say } = session.language;
  for (const [at, report] of reports.entries()) {
    await report.end(tally).catch((error: unknown) => {
      const path = paths[at - 1];
      // The table is not a file: whoever reads it has gone.
      if (path === undefined) throw error;
      return session.problem(systemProblem(say, say.unwritten, error, path));
    });
  }
}

async function tellProblem({ source, state, problem }: Outcome, session: Session): Promise<void> {
  if (!problem) return;
  if (state === 'unread' || state === 'unwritten') return session.problem(problem.message);
  session.finding();
  const { refused } = session.language.sentences.documents;
  const sentence = state === 'refused' ? refused(source.path, problem.message) : problem.message;
  await session.note(`${visible(sentence)}\n`);
}

/** The files that are given, but the reports that are about to be written beside them. */
async function documentsOf(given: readonly string[], reports: readonly string[], session: Session) {
  const own = new Set(reports.map(identityOf));
  const files = await filesOf(given, { kind: 'documents' }, session);
  if (files.some(({ path }) => path === STANDARD_INPUT)) {
    await session.problem(session.language.sentences.inputWithoutName);
  }
  return files.filter(({ path }) => {
    const identity = identityOf(path);
    return path !== STANDARD_INPUT && (identity === undefined || !own.has(identity));
  });
}

function foldersOf(sources: readonly Source[], out: string): Set<string> {
  return new Set(sources.map(({ record }) => dirname(`${out}/${record}`)));
}

async function lockFolder(out: string, session: Session): Promise<FolderLock | undefined> {
  const { sentences: say } = session.language;
  try {
    const lock = await FolderLock.take(out);
    return lock ?? (await session.problem(say.documents.busy(out)));
  } catch (error) {
    return session.problem(systemProblem(say, say.unwritten, error, out));
  }
}

async function openJournal(out: string, session: Session): Promise<Journal | undefined> {
  try {
    return await Journal.open(out);
  } catch (error) {
    const { sentences: say } = session.language;
    return session.problem(systemProblem(say, say.unwritten, error, out));
  }
}
