/**
 * A record that cannot be written. Its message is a sentence for the person who asked for the file:
 * Spanish, or English where the export was asked to say so. It holds nothing of the record.
 */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  /** `edicion-desconocida`, or the code with which `redact` or `migrate` refused the record. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
