import { transformFiles } from '../commands/transformation.ts';
import type { InputFile } from '../input/files.ts';
import { nameOf, type Place } from '../input/read-records.ts';
import type { Destination } from '../output/destination.ts';
import { inColumns } from '../report/columns.ts';
import type { Session } from '../session.ts';
import { type ExportAllOptions, sharingOf, type Total } from './export-all.ts';
import type { Target } from './target.ts';

/** As many as the exporter takes. */
const MOST_RECORDS = 20_000;

/** Writes one Excel file of all records: they are in memory together, so it has a limit. */
export async function exportExcel(
  files: readonly InputFile[],
  options: ExportAllOptions,
  target: Target,
  session: Session,
): Promise<Total> {
  const { quiet } = options;
  const { sentences: say } = session.language;
  const places: Place[] = [];
  const records: unknown[] = [];
  const destination: Destination = {
    async deliver(place, record) {
      // One more than may be tells that they are too many; the others need not be kept.
      if (records.length <= MOST_RECORDS) {
        places.push(place);
        records.push(record);
      }
      return true;
    },
    end: async () => true,
  };
  const transform = (record: unknown) => ({ record, done: [], findings: [] });
  const { read } = await transformFiles(files, { destination, transform }, session);
  const tell = (index: number, ...cells: string[]) => {
    const place = places[index];
    return session.note(inColumns([[place ? nameOf(place) : '', ...cells]]));
  };

  const { ExportError, exportCollection } = await import('@ficha-leccion/documents/export');
  try {
    const table = await exportCollection(records, {
      ...sharingOf(options, session),
      format: 'xlsx',
    });
    for (const { index, code, message } of table.refused) {
      session.finding();
      await tell(index, say.wholeRecord, code, message);
    }
    for (const { pointer, code, message } of quiet ? [] : table.warnings) {
      const [, index = '', ...steps] = pointer.split('/');
      await tell(Number(index), `/${steps.join('/')}`, code, message);
    }
    const found = table.refused.length;
    const isWritten = await target.write(table);
    return { read, made: isWritten ? records.length - found : 0, found };
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    if (records.length === 0) return { read, made: 0, found: 0 };
    // No record is left: the reason is that of the first one.
    session.finding();
    await tell(0, say.wholeRecord, error.code, error.message);
    return { read, made: 0, found: read };
  }
}
