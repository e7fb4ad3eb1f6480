import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './read-document.ts';

/** Beside this file, and in the same language: as source, and as it is built. */
const WORKER = new URL(
  `./import-worker${extname(fileURLToPath(import.meta.url))}`,
  import.meta.url,
);

/** An honest ficha takes a hundredth of each. */
const MOST_MILLISECONDS = 60_000;
const MOST_MEGABYTES = 512;

/** Threads that read documents; each is started with its first one. */
export class Readers {
  readonly #all: readonly Reader[];
  readonly #free: Reader[];
  readonly #waiting: ((reader: Reader) => void)[] = [];

  constructor(count: number) {
    this.#all = Array.from({ length: count }, () => new Reader());
    this.#free = [...this.#all];
  }

  /** Waits for a thread, and for what it answers. Never rejects: a thread that ends is replaced. */
  async read(task: Task): Promise<Answer> {
    const free = this.#free.pop();
    const reader = free ?? (await new Promise<Reader>((resolve) => this.#waiting.push(resolve)));
    const answer = await reader.read(task);
    const next = this.#waiting.shift();
    if (next) next(reader);
    else this.#free.push(reader);
    return answer;
  }

  async end(): Promise<void> {
    await Promise.all(this.#all.map((reader) => reader.end()));
  }
}

class Reader {
  #worker: Worker | undefined;

  read(task: Task): Promise<Answer> {
    const worker = this.#worker ?? start();
    this.#worker = worker;
    return new Promise((resolve) => {
      const answered = (answer: Answer) => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', stopped).off('exit', stopped);
        resolve(answer);
      };
      const stopped = () => {
        this.#worker = undefined;
        void worker.terminate();
        answered({ outcome: 'stopped' });
      };
      const timer = setTimeout(stopped, MOST_MILLISECONDS);
      worker.on('message', answered).on('error', stopped).on('exit', stopped);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }
}

function start(): Worker {
  const worker = new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  // Whoever waits for an answer hears of it too; unheard, it would end the process.
  return worker.on('error', () => {});
}
