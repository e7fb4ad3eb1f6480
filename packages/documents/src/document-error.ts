import { es } from './messages/es.ts';
import type { DocumentErrorCode } from './messages/messages.ts';

/**
 * A file that cannot be read. Its message is a sentence for the person who chose the file: Spanish,
 * or English where the import was asked to say so. It holds nothing of the file.
 */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string = es.errors[code]) {
    super(message);
    this.code = code;
  }
}
