import type {
  CollectionOptions,
  CsvLines,
  CsvOptions,
  Exported,
  ExportedCollection,
  ExportOptions,
} from './export-types.ts';

export { ExportError } from './export-error.ts';
export type {
  CollectionOptions,
  CsvLines,
  CsvOptions,
  Exported,
  ExportedCollection,
  ExportFormat,
  ExportOptions,
  ExportWarning,
  Refused,
  SharingOptions,
} from './export-types.ts';
export type { ExportErrorCode, ExportWarningCode } from './messages.ts';

/**
 * Writes a record of any version as a file for an audience: the paper of an edition (Word, HTML,
 * Markdown) or data (JSON, JSON-LD, Dublin Core). Others than the area get what `redact` lets them see. The same record
 * gives the same bytes; no file names who wrote it.
 *
 * A page that offers to export loads next to nothing until then: each format comes with its first file.
 *
 * @throws {ExportError} when the audience may not have the record, or the record cannot be read.
 */
export async function exportDocument(record: unknown, options: ExportOptions): Promise<Exported> {
  const writer = await import('./export-document.ts');
  return writer.exportDocument(record, options);
}

/**
 * Writes records of one document as a table (CSV, Excel), one a row and a column for each box. Who may not
 * have a record does not get it: `refused` says which ones were left out.
 *
 * All of it is in memory; an Excel file has at most 20,000 records. {@link csvLines} has no such limit.
 *
 * @throws {ExportError} when no record is left, or they are too many for Excel.
 */
export async function exportCollection(
  records: Iterable<unknown>,
  options: CollectionOptions,
): Promise<ExportedCollection> {
  const writer = await import('./collection/export-collection.ts');
  return writer.exportCollection(records, options);
}

/**
 * Writes records of one document as CSV, a line at a time, so that a collection of any size needs no
 * more memory than a record: the same text as {@link exportCollection} gives.
 */
export async function csvLines(options: CsvOptions): Promise<CsvLines> {
  const writer = await import('./collection/csv-lines.ts');
  return writer.csvLines(options);
}
