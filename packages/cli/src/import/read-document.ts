import { open } from 'node:fs/promises';
import { DocumentError, importDocument } from '@ficha-leccion/documents';
import { type Account, accountOf } from '@ficha-leccion/documents/report';
import { jsonText } from '../report/json-text.ts';
import { digestOf } from './digest.ts';

/** A file to be read; plain data, which threads are sent as it is. */
export interface Task {
  readonly path: string;
  /** The civil date `AAAA-MM-DD` of the import. */
  readonly today: string;
  readonly language: 'es' | 'en';
  /** The digest with which it was imported before: where it still has it, nothing else is asked. */
  readonly known: string | undefined;
}

/** What came of it. */
export type Answer =
  | { readonly outcome: 'same' }
  | {
      readonly outcome: 'read';
      readonly sha256: string;
      /** The record as the text of its file. */
      readonly record: string;
      readonly account: Account;
    }
  /** It is no document that can be read; the sentence says what to do. */
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string }
  /** The system does not give it, by its code. */
  | { readonly outcome: 'unread'; readonly code: string }
  /** It took more time or memory than a file may. */
  | { readonly outcome: 'stopped' };

/** The most bytes that are read of a file. */
const LARGEST = 50_000_000;

export async function readDocument({ path, today, language, known }: Task): Promise<Answer> {
  try {
    const bytes = await bytesOf(path);
    const sha256 = digestOf(bytes);
    if (sha256 === known) return { outcome: 'same' };
    const limits = { fileBytes: LARGEST };
    const result = await importDocument(bytes, { type: path, today, language, limits });
    return {
      outcome: 'read',
      sha256,
      record: jsonText(result.record),
      account: accountOf(result),
    };
  } catch (error) {
    if (error instanceof DocumentError) {
      return { outcome: 'refused', code: error.code, message: error.message };
    }
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { outcome: 'unread', code: String(error.code) };
  }
}

/** All bytes of a file; of one that is too large a byte more than it may have, which tells it. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let bytes = new Uint8Array(Math.min(size, LARGEST) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length);
      length += bytesRead;
      if (bytesRead === 0 || length > LARGEST) return bytes.subarray(0, length);
      // It grew, or is a device that has no size.
      if (length === bytes.length) {
        const larger = new Uint8Array(Math.min(2 * length + 65_536, LARGEST + 1));
        larger.set(bytes);
        bytes = larger;
      }
    }
  } finally {
    await file.close();
  }
}
