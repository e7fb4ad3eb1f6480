import type { ImportedRecord } from '../../files.ts';
import type { FormController } from '../../form-controller.ts';
import { type Fitted, fitRecord } from '../records/fit-record.ts';
import type { FileTexts } from './texts.ts';

/** A file that can be put into the form, or a sentence that says why it cannot. */
export type ReadFile =
  | { readonly ok: true; readonly imported: ImportedRecord; readonly fitted: FittedRecord }
  | { readonly ok: false; readonly sentence: string };

type FittedRecord = Extract<Fitted, { readonly ok: true }>;

/** Bytes; an honest record of any document is far below. */
const LARGEST_JSON = 10_000_000;
const LARGEST_FILE = 50_000_000;

/** Looks at sizes before anything is read. Never rejects, whatever the file holds. */
export async function readFile(
  form: FormController,
  file: File,
  texts: FileTexts,
): Promise<ReadFile> {
  const refuse = (sentence: string) => ({ ok: false, sentence }) as const;
  const isJson = /\.json$/i.test(file.name) || file.type === 'application/json';
  const { importer } = form.element;
  if (!isJson && !importer) return refuse(texts.onlyJson);
  if (file.size > (isJson ? LARGEST_JSON : LARGEST_FILE)) return refuse(texts.tooLarge);
  try {
    const imported = isJson || !importer ? await readJson(file) : await importer(file);
    const fitted = await fitRecord(form, imported.record);
    if (!fitted.ok) return refuse(texts[fitted.reason]);
    return { ok: true, imported, fitted };
  } catch (error) {
    if (isJson) return refuse(texts.unreadable);
    return refuse(sentenceOf(error) ?? texts.failed);
  }
}

/** Throws at bytes that are no UTF-8: read all the same, they would open with other letters in it. */
async function readJson(file: File): Promise<ImportedRecord> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  return { record: JSON.parse(utf8.decode(await file.arrayBuffer())) };
}

/** Codes of our own are words; those of the browser's exceptions are numbers. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.message;
  }
  console.error('The importer could not read the file.', error);
  return undefined;
}
