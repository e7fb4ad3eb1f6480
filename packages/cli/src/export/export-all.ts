import type { SharingOptions } from '@ficha-leccion/documents/export';
import type { Audience } from '@ficha-leccion/schema';
import { isSingle } from '../commands/transformation.ts';
import { filesOf, type ReadingOptions } from '../input/files.ts';
import { closingCount } from '../report/columns.ts';
import type { Session } from '../session.ts';
import { exportCsv } from './export-csv.ts';
import { exportEach } from './export-each.ts';
import { exportExcel } from './export-excel.ts';
import { type ExportFormat, isBinary, isTable } from './formats.ts';
import { isFolderName, Target } from './target.ts';

export interface ExportAllOptions extends ReadingOptions {
  readonly format: ExportFormat;
  readonly audience: Audience;
  readonly officeMailbox: string[];
  readonly out?: string;
  readonly edition?: string;
  readonly delimiter?: ',' | ';';
  readonly bom?: true;
  readonly quiet?: true;
}

/** How many records were read, are in a file, and may not be or have something wrong with them. */
export interface Total {
  readonly read: number;
  readonly made: number;
  readonly found: number;
}

/** Exports all that is given: a file for each record, or one table of all. */
export async function exportAll(
  given: readonly string[],
  options: ExportAllOptions,
  session: Session,
): Promise<void> {
  const { format, out } = options;
  const { sentences: say } = session.language;
  if (out === undefined && isBinary(format)) {
    return session.problem(say.documents.needsOut(format));
  }
  const files = await filesOf(given, options, session);
  const isOneFile = isTable(format) || isSingle(given, files);
  if (!isOneFile && out === undefined) return session.problem(say.documents.needsFolder);
  const isFolder = out !== undefined && (!isOneFile || isFolderName(out));
  const target = new Target(
    { out, isFolder, inputs: files, quiet: options.quiet ?? false },
    session,
  );
  const write = () => {
    if (format === 'csv') return exportCsv(files, options, target, session);
    if (format === 'xlsx') return exportExcel(files, options, target, session);
    return exportEach(files, { ...options, format }, target, session);
  };
  const total = await write();
  const { read, made, found } = total;
  const parts = [
    say.documents.exported(made),
    say.withFindings(found),
    say.notWritten(read - made - found),
  ];
  await session.note(closingCount(say, read, parts));
}

/** Who is to read what is written, as the exporters ask. */
export function sharingOf(options: ExportAllOptions, { language }: Session): SharingOptions {
  const { audience, officeMailbox } = options;
  return {
    audience,
    config: { officeMailboxes: officeMailbox },
    language: language.name === 'en' ? 'en' : 'es',
  };
}
