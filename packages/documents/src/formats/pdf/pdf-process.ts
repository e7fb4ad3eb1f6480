/** A process that reads PDF files for another, one at a time; it ends with it. */
import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import type { DocumentErrorCode } from '../../messages/messages.ts';
import type { SourceDocument } from '../../model/source-document.ts';
import { readPdf } from './read-pdf.ts';

export interface Task {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
}

/** What came of a file. */
export type Outcome = { readonly source: SourceDocument } | { readonly code: DocumentErrorCode };

/** What a process says; before all else, that it has begun. */
export type Answer = 'begun' | Outcome;

process.on('message', async (task: Task) => answer(await read(task)));
answer('begun');

function answer(given: Answer): void {
  process.send?.(given);
}

async function read({ bytes, limits }: Task): Promise<Outcome> {
  try {
    return { source: await readPdf(bytes, limits) };
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code };
    throw error;
  }
}
