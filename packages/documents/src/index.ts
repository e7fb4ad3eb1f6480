import type { ImportOptions } from './import-options.ts';
import type { ImportResult } from './import-result.ts';

export type { Certainty } from './boxes/reading.ts';
export { DocumentError } from './document-error.ts';
export type { ImportOptions } from './import-options.ts';
export type { FieldAccount, ImportResult, ImportWarning, Leftover } from './import-result.ts';
export type { Limits } from './limits.ts';
export type { DocumentErrorCode, Language, WarningCode } from './messages/messages.ts';
export type { Position } from './model/position.ts';
export type { Step } from './text/narrative.ts';

/**
 * Reads a filled-in document (Word, PDF, text, Markdown, HTML) into a draft record of its newest version,
 * with an account of every box. Nothing is invented or corrected: what cannot be read stays as it
 * was written, and what belongs to no box is in `leftovers`.
 *
 * A page that offers to import loads next to nothing until then: the code of reading comes with the
 * first file, that of HTML with the first page.
 *
 * @throws {DocumentError} when the file cannot be read, or does not look like any of the documents.
 */
export async function importDocument(
  input: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const reader = await import('./import-document.ts');
  return reader.importDocument(input, options);
}
