import { transformFiles } from '../commands/transformation.ts';
import type { InputFile } from '../input/files.ts';
import { nameOf } from '../input/read-records.ts';
import type { Destination } from '../output/destination.ts';
import { inColumns } from '../report/columns.ts';
import type { Session } from '../session.ts';
import { type ExportAllOptions, sharingOf, type Total } from './export-all.ts';
import type { Target } from './target.ts';

/** Writes one table of all records while they are read: one of them is in memory. */
export async function exportCsv(
  files: readonly InputFile[],
  options: ExportAllOptions,
  target: Target,
  session: Session,
): Promise<Total> {
  const { delimiter, bom } = options;
  const { csvLines, ExportError } = await import('@ficha-leccion/documents/export');
  const lines = await csvLines({
    ...sharingOf(options, session),
    ...(delimiter && { delimiter }),
    ...(bom && { bom }),
  });
  const text = target.openText();
  let made = 0;
  let found = 0;
  const destination: Destination = {
    async deliver(place, record) {
      try {
        await text.write(lines.add(record));
        made++;
      } catch (error) {
        if (!(error instanceof ExportError)) throw error;
        found++;
        session.finding();
        const { wholeRecord } = session.language.sentences;
        await session.note(inColumns([[nameOf(place), wholeRecord, error.code, error.message]]));
      }
      return true;
    },
    end: async () => true,
  };
  const transform = (record: unknown) => ({ record, done: [], findings: [] });
  const { read } = await transformFiles(files, { destination, transform }, session);
  const isWritten = await text.end(lines.fileName);
  return { read, made: isWritten ? made : 0, found };
}
