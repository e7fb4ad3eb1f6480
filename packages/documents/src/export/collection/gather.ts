import type { ReadableDocument } from '../../documents.ts';
import { ExportError } from '../export-error.ts';
import type { CollectionOptions, Refused } from '../export-types.ts';
import { exportMessages } from '../messages.ts';
import { paperRecord, sharedRecord } from '../record/shared-record.ts';

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

/**
 * Reads a collection once, whatever holds it. The first record says which document it is of.
 *
 * @throws {ExportError} when no record is left.
 */
export function gather(records: Iterable<unknown>, options: CollectionOptions): Gathered {
  const { errors } = exportMessages[options.language ?? 'es'];
  const members: Member[] = [];
  const refused: Refused[] = [];
  let document: ReadableDocument | undefined;
  let index = 0;
  for (const record of records) {
    try {
      const read = paperRecord(sharedRecord(record, options).record, options);
      document ??= read.document;
      if (read.document !== document) {
        throw new ExportError('otro-documento', errors['otro-documento']);
      }
      members.push({ index, record: read.record });
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      refused.push({ index, code: error.code, message: error.message });
    }
    index++;
  }
  if (document) return { document, members, refused };
  const [first] = refused;
  throw new ExportError(first?.code ?? 'sin-registros', first?.message ?? errors['sin-registros']);
}
