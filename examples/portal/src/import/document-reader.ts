import { Worker } from 'node:worker_threads';
import type { Account, Note } from '@ficha-leccion/documents/report';
import type { FichaRecord } from '../store.ts';

/** A file to be read; `today` is the civil date of the import. */
export interface Task {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly today: string;
}

/** What came of it, or why nothing did. */
export type Answer =
  | { readonly record: FichaRecord; readonly account: Account }
  | { readonly problem: Note };

/** An honest ficha takes a hundredth of each. */
const limits = { milliseconds: 20_000 as number, megabytes: 512 };

const stopped: Answer = {
  problem: {
    code: 'lectura-interrumpida',
    message: 'El archivo pidió demasiado tiempo o memoria, y se dejó. Ábralo y guárdelo de nuevo.',
  },
};

/**
 * Reads documents in a thread of its own, one after another whoever asks, so that files of strangers
 * neither stop the service nor take its memory. A thread that takes too much is ended, and the next
 * file gets a new one.
 */
export class DocumentReader {
  readonly #milliseconds: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ milliseconds }: Pick<typeof limits, 'milliseconds'> = limits) {
    this.#milliseconds = milliseconds;
  }

  /** Never rejects. */
  read(task: Task): Promise<Answer> {
    const answer = this.#last.then(() => this.#readNow(task));
    this.#last = answer;
    return answer;
  }

  async end(): Promise<void> {
    await this.#last;
    await this.#worker?.terminate();
  }

  #readNow(task: Task): Promise<Answer> {
    const worker = this.#worker ?? startWorker();
    this.#worker = worker;
    return new Promise((resolve) => {
      const answer = (given: Answer) => {
        clearTimeout(timer);
        worker.off('message', answer).off('error', stop).off('exit', stop);
        resolve(given);
      };
      const stop = () => {
        this.#worker = undefined;
        void worker.terminate();
        answer(stopped);
      };
      const timer = setTimeout(stop, this.#milliseconds);
      worker.on('message', answer).on('error', stop).on('exit', stop);
      worker.postMessage(task);
    });
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  // Whoever waits for an answer hears of it too; unheard, it would end the process.
  return worker.on('error', () => {});
}
