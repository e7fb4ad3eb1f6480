/** A thread that reads documents, one at a time. */
import { parentPort } from 'node:worker_threads';
import { DocumentError, importDocument } from '@ficha-leccion/documents';
import { accountOf } from '@ficha-leccion/documents/report';
import type { Answer, Task } from './document-reader.ts';

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await read(task));
});

async function read({ name, bytes, today }: Task): Promise<Answer> {
  try {
    const result = await importDocument(bytes, { type: name, today });
    return { record: result.record, account: accountOf(result) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { problem: { code: error.code, message: error.message } };
  }
}
