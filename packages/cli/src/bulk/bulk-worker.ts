/** A thread that checks blocks of whole lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { batchOf, findingsOnAll, validatorFor } from './batch.ts';
import type { Answer, Task } from './threads.ts';

parentPort?.on('message', ({ block, isFirst }: Task) => {
  const validator = validatorFor(workerData, !isFirst);
  const batch = batchOf(validator, findingsOnAll(validator, block));
  const answer: Answer = { batch, isOver: validator.isOver, memory: block.buffer };
  parentPort?.postMessage(answer, [block.buffer]);
});
