import type { ReadableDocument } from '../../documents.ts';
import { ExportError } from '../export-error.ts';
import type { SharingOptions } from '../export-types.ts';
import { exportMessages } from '../messages.ts';
import { paperRecord, sharedRecord } from '../record/shared-record.ts';

export interface Member {
  readonly document: ReadableDocument;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * A record as its audience may have it. `document` is that of the collection, which the first record
 * says.
 *
 * @throws {ExportError} when the audience may not have it, or it is another document.
 */
export function memberOf(
  record: unknown,
  document: ReadableDocument | undefined,
  options: SharingOptions,
): Member {
  const read = paperRecord(sharedRecord(record, options).record, options);
  if (document === undefined || read.document === document) return read;
  const { errors } = exportMessages[options.language ?? 'es'];
  throw new ExportError('otro-documento', errors['otro-documento']);
}
