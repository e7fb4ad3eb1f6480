import type { ReadableDocument } from '../../documents.ts';
import { ExportError } from '../export-error.ts';
import type { CollectionOptions, Refused } from '../export-types.ts';
import { exportMessages } from '../messages.ts';
import { memberOf } from './member.ts';

/** An Excel file is put together in memory, and opened in memory: more fichas than this in neither. */
const MOST_ROWS = 20_000;

/** The records of one document that an audience may have, with their places in the collection. */
export interface Gathered {
  readonly document: ReadableDocument;
  readonly members: readonly Member[];
  readonly refused: readonly Refused[];
}

export interface Member {
  readonly index: number;
  readonly record: Readonly<Record<string, unknown>>;
}

function tooMany({ language = 'es' }: CollectionOptions): ExportError {
  return new ExportError('muchos-registros', exportMessages[language].errors['muchos-registros']);
}

/**
 * Reads a collection once, whatever holds it. The first record says which document it is of.
 *
 * @throws {ExportError} when no record is left, or they are too many for Excel.
 */
export function gather(records: Iterable<unknown>, options: CollectionOptions): Gathered {
  const { errors } = exportMessages[options.language ?? 'es'];
  const members: Member[] = [];
  const refused: Refused[] = [];
  let document: ReadableDocument | undefined;
  let index = 0;
  for (const record of records) {
    try {
      const read = memberOf(record, document, options);
      document = read.document;
      if (options.format === 'xlsx' && members.length >= MOST_ROWS) {
        throw tooMany(options);
      }
      members.push({ index, record: read.record });
    } catch (error) {
      if (!(error instanceof ExportError) || error.code === 'muchos-registros') throw error;
      refused.push({ index, code: error.code, message: error.message });
    }
    index++;
  }
  if (document) return { document, members, refused };
  const [first] = refused;
  throw new ExportError(first?.code ?? 'sin-registros', first?.message ?? errors['sin-registros']);
}
