import type { Audience, HostConfig, Removal } from '@ficha-leccion/schema';
import type { Language } from '../messages/messages.ts';
import type { Delimiter } from './collection/csv.ts';
import type { ExportWarningCode } from './messages.ts';

/** What a record can be written as. */
export type ExportFormat = 'docx' | 'html' | 'markdown' | 'json' | 'jsonld' | 'oai_dc';

/** Who is to read a file. */
export interface SharingOptions {
  /** Who is to read the file; its own area unless it is said. */
  readonly audience?: Audience;
  /** What `redact` asks the host for. */
  readonly config?: HostConfig;
  /** In which language warnings and refusals are said; Spanish by default. */
  readonly language?: Language;
}

/** How a record is written. */
export interface ExportOptions extends SharingOptions {
  readonly format: ExportFormat;
  /** The edition of the paper; that of the record, or else the first one that is known. */
  readonly edition?: string;
}

/** How CSV is written. */
export interface CsvOptions extends SharingOptions {
  /** What parts the cells of CSV: a comma unless it is said; Excel in Spanish expects `;`. */
  readonly delimiter?: Delimiter;
  /** CSV begins with a byte-order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** How a collection is written. */
export interface CollectionOptions extends CsvOptions {
  readonly format: 'csv' | 'xlsx';
}

/** A table of CSV that is written while its records are read. */
export interface CsvLines {
  /**
   * The line of a record, before the first one the names of the columns.
   *
   * @throws {ExportError} when the audience may not have it, or it is another document than the first.
   */
  add(record: unknown): string;
  /** A suggestion, once there is a record: `ficha-leccion.csv`. */
  readonly fileName: string | undefined;
}

/** A table to be saved, and the records that are not in it. */
export interface ExportedCollection {
  /** Bytes of an Excel file; the text of CSV, to be saved in UTF-8. */
  readonly content: Uint8Array | string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly refused: readonly Refused[];
  /** Pointers begin with the place of the record in the collection: `/0/temaLeccion`. */
  readonly warnings: readonly ExportWarning[];
}

/** A record that was left out, by its place in the collection from 0, and why. */
export interface Refused {
  readonly index: number;
  readonly code: string;
  readonly message: string;
}

/** A file to be saved. */
export interface Exported {
  /** Bytes of a Word file; the text of any other, to be saved in UTF-8. */
  readonly content: Uint8Array | string;
  /** A suggestion: `ficha-leccion-2024-05-29.docx`. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly warnings: readonly ExportWarning[];
  /** What the audience may not see, as `redact` lists it. */
  readonly removed: readonly Removal[];
}

/** Something that the file does not hold as the record does. Counts and pointers, never a value. */
export interface ExportWarning {
  readonly code: ExportWarningCode;
  readonly pointer: string;
  readonly params: Readonly<Record<string, number>>;
  readonly message: string;
}
