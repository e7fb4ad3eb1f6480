/** A thread that reads documents, one at a time. */
import { parentPort } from 'node:worker_threads';
import { readDocument, type Task } from './read-document.ts';

parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await readDocument(task));
});
