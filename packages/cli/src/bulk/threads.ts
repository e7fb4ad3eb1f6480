import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { BulkBatch, CheckOptions } from './batch.ts';

/** What a thread is sent: whole lines, and whether the text begins with them. */
export interface Task {
  readonly block: Uint8Array<ArrayBuffer>;
  readonly isFirst: boolean;
}

/** Each has one block in work and the next one waiting. */
const BLOCKS_EACH = 2;

/** Beside this file, and in the same language: as source, and as it is built. */
const WORKER = new URL(`./bulk-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** What a thread answers, in the order of its tasks. Its lines are counted from 1. */
export interface Answer {
  readonly batch: BulkBatch;
  /** What follows cannot be read, and has been said. */
  readonly isOver: boolean;
  /** That of the block, to be used again. */
  readonly memory: ArrayBuffer;
}

/** Threads that take turns. Each is started with its first block. */
export class Threads {
  /** How many tasks keep all of them at work. */
  readonly tasksAtOnce: number;
  readonly #options: CheckOptions;
  readonly #threads: (Thread | undefined)[];
  #turn = 0;

  constructor(options: CheckOptions, count: number) {
    this.tasksAtOnce = BLOCKS_EACH * count;
    this.#options = options;
    this.#threads = Array.from({ length: count }, () => undefined);
  }

  /** Rejects when the thread ends by itself. The memory of the block is the thread's until it answers. */
  check(task: Task): Promise<Answer> {
    const index = this.#turn++ % this.#threads.length;
    const thread = this.#threads[index] ?? new Thread(this.#options);
    this.#threads[index] = thread;
    return thread.check(task);
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread?.end()));
  }
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: unknown;

  constructor(options: CheckOptions) {
    this.#worker = new Worker(WORKER, { workerData: options });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`The thread ended with ${code}.`)));
  }

  check(task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task, [task.block.buffer]);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** It answers nothing any more. */
  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}
