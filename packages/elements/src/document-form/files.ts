import type { FormRecord } from '../events.ts';

/** What an importer made of a file: what `importDocument` of `@ficha-leccion/documents` gives. */
export interface ImportedRecord {
  readonly record: FormRecord;
  /** What became of each box; those that are not `certain` are marked, to be checked. */
  readonly fields?: readonly ImportedField[];
  /** Sentences for people; with a pointer, about that box. */
  readonly warnings?: readonly { readonly pointer?: string; readonly message: string }[];
  /** What the file says and no box holds. */
  readonly leftovers?: readonly { readonly text: string }[];
}

export interface ImportedField {
  /** RFC 6901, in the record. */
  readonly pointer: string;
  readonly state: string;
  readonly certainty: string;
  /** As it stands in the file. */
  readonly literal?: string;
}

/**
 * Reads a file that is no JSON. Of an error with a `code` of its own (as `DocumentError`) the person
 * reads the `message`; any other is said in a general sentence.
 */
export type Importer = (file: File) => Promise<ImportedRecord>;

/** Writes the record in another format, for a button of its own. */
export interface Exporter {
  /** What the button says: `Descargar en Word`. */
  readonly label: string;
  /** The extension of the file: `docx`. */
  readonly format: string;
  export(record: FormRecord): Blob | Promise<Blob>;
}
