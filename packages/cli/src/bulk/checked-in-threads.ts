import { type BulkBatch, type CheckOptions, laterBy } from './batch.ts';
import { BLOCK_MEMORY, lineBlocks } from './line-blocks.ts';
import { type Answer, Threads } from './threads.ts';

/** A thread ended by itself, out of memory for example; `line` is the first that it left open. */
export class WorkerEnded extends Error {
  readonly code = 'WORKER_ENDED';
  readonly line: number;

  constructor(line: number, cause: unknown) {
    super(`A thread ended while it checked the lines from ${line} on.`, { cause });
    this.line = line;
  }
}

/** Checks in threads. It reads ahead of whoever asks, no more than keeps the threads at work. */
export async function* checkedInThreads(
  source: AsyncIterable<Uint8Array>,
  options: CheckOptions,
  count: number,
): AsyncGenerator<BulkBatch, void> {
  const used: ArrayBuffer[] = [];
  const blocks = lineBlocks(source, used, options.longestLine);
  const threads = new Threads(options, count);
  const inWork: Promise<Answer>[] = [];
  let isFirst = true;
  let end: End | undefined;
  let lines = 0;
  try {
    for (;;) {
      while (!end && inWork.length < threads.tasksAtOnce) {
        const read = await nextOf(blocks);
        if (!('block' in read)) {
          end = read;
          break;
        }
        inWork.push(heard(threads.check({ block: read.block, isFirst })));
        isFirst = false;
      }
      const answer = inWork.shift();
      if (!answer) break;
      const { batch, isOver, memory } = await answer.catch((cause) => {
        throw new WorkerEnded(lines + 1, cause);
      });
      // What a long line needed is given back.
      if (memory.byteLength === BLOCK_MEMORY) used.push(memory);
      yield laterBy(lines, batch);
      if (isOver) return;
      lines += batch.lines;
    }
    // What went wrong with the source comes after the findings on all before it.
    if (end?.error) throw end.error;
  } finally {
    await Promise.all([threads.end(), blocks.return()]);
  }
}

interface End {
  readonly error?: unknown;
}

async function nextOf(
  blocks: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
): Promise<{ readonly block: Uint8Array<ArrayBuffer> } | End> {
  try {
    const { done, value } = await blocks.next();
    return done ? {} : { block: value };
  } catch (error) {
    return { error };
  }
}

/** It may fail before anybody waits for it. */
function heard<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => {});
  return work;
}
