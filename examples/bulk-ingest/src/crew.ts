import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { NatsServer } from './nats-server.ts';

const program = join(import.meta.dirname, 'worker.ts');

/** Some workers on this machine. */
export interface Crew extends AsyncDisposable {
  readonly processIds: readonly number[];
  /** Aborted when the last of them has ended without having been asked to. */
  readonly gone: AbortSignal;
}

/** Starts workers, each a process of its own; disposing of the crew ends them. */
export function startCrew(size: number, { address, token }: NatsServer): Crew {
  const env = { ...process.env, NATS_URL: address, NATS_TOKEN: token };
  const workers = Array.from({ length: size }, () => fork(program, { env }));
  const ended = workers.map((worker) => once(worker, 'exit'));
  const gone = new AbortController();
  let asked = false;
  void Promise.all(ended).then(() => {
    if (!asked) gone.abort(new Error('No queda ningún trabajador. Vuelva a empezar.'));
  });
  return {
    processIds: workers.flatMap(({ pid }) => pid ?? []),
    gone: gone.signal,
    async [Symbol.asyncDispose]() {
      asked = true;
      for (const worker of workers) worker.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}
