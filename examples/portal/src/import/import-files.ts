import { createHash } from 'node:crypto';
import type { ReportedFile } from '@ficha-leccion/documents/report';
import { fichaLeccionV2 } from '@ficha-leccion/validators';
import type { Store } from '../store.ts';
import type { DocumentReader } from './document-reader.ts';
import { uploadLimits } from './upload-limits.ts';

/** A file as it was sent; without bytes when it was too large to be taken. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes?: Uint8Array;
}

export interface Importing {
  readonly store: Store;
  readonly reader: DocumentReader;
  readonly today: string;
}

/** Reads each file and stores what it says as a draft; of a file that cannot be read the rest goes on. */
export async function importFiles(
  files: readonly UploadedFile[],
  importing: Importing,
): Promise<ReportedFile[]> {
  const reported: ReportedFile[] = [];
  for (const file of files) reported.push(await importFile(file, importing));
  return reported;
}

async function importFile(
  { name, bytes }: UploadedFile,
  { store, reader, today }: Importing,
): Promise<ReportedFile> {
  if (!bytes) return { name, state: 'refused', problem: tooLarge };
  const answer = await reader.read({ name, bytes, today });
  if ('problem' in answer) return { name, state: 'refused', problem: answer.problem };
  const { record, account } = answer;
  if (record.$schema !== fichaLeccionV2.identifier) {
    return { name, state: 'refused', problem: anotherDocument };
  }
  // A file that comes again, under whatever name, is reported again and stored once.
  const { id, isNew } = store.addDraft(record, digestOf(bytes));
  const { counts } = account;
  return { name, record: id, state: isNew ? 'imported' : 'unchanged', counts, account };
}

const tooLarge = {
  code: 'archivo-grande',
  message: `El archivo pesa más de ${uploadLimits.fileMegabytes} MB. Quítele las imágenes y guárdelo de nuevo.`,
};

const anotherDocument = {
  code: 'otro-documento',
  message: 'Este portal guarda fichas de lecciones aprendidas, y el archivo es otro documento.',
};

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
