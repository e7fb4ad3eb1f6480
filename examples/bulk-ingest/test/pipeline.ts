import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LineFinding } from '@ficha-leccion/validators/stream';
import { type Crew, startCrew } from '../src/crew.ts';
import { openStreams } from '../src/ingest.ts';
import { startNatsServer } from '../src/nats-server.ts';
import { FINDINGS, RECORDS, WORKERS } from '../src/streams.ts';
import { tallyOf } from '../src/tally.ts';

/** A server with its streams, and workers as they are asked for; disposed of with `await using`. */
export async function openPipeline() {
  await using stack = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'bulk-ingest-test-'));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  let server = await startNatsServer({ folder });
  stack.defer(() => server[Symbol.asyncDispose]());
  const streams = stack.use(await openStreams(server, 2_000));
  const { client, manager } = streams;
  const whole = stack.move();
  return {
    ...streams,
    startWorkers: (count: number) => whole.use(startCrew(count, server)),

    /** Ends the server as a crash does, and starts it anew on what it had stored. */
    async killServer() {
      if (server.processId) process.kill(server.processId, 'SIGKILL');
      await once(server.gone, 'abort');
      server = await startNatsServer({ folder, before: server });
    },

    /** The state in which workers that are held still left the records they had. */
    async underWay() {
      const { num_ack_pending, num_waiting } = await manager.consumers.info(RECORDS, WORKERS);
      const unacknowledged = await linesIn(RECORDS);
      const found = new Set(await linesIn(FINDINGS));
      return {
        taken: num_ack_pending,
        validated: unacknowledged.filter((line) => found.has(line)).length,
        idleWorkers: num_waiting,
      };
    },

    /** All findings, in the order of their lines. */
    async findings(lines: number) {
      const findings: LineFinding[] = [];
      const tally = await tallyOf(lines, client, manager, (finding) => findings.push(finding));
      return { ...tally, findings: findings.sort((one, other) => one.line - other.line) };
    },

    [Symbol.asyncDispose]: () => whole.disposeAsync(),
  };

  async function linesIn(stream: string): Promise<string[]> {
    const { state } = await manager.streams.info(stream, { subjects_filter: `${stream}.*` });
    return Object.keys(state.subjects ?? {}).map((subject) => subject.slice(stream.length + 1));
  }
}

/** Sends a signal to every worker. */
export function signalAll({ processIds }: Crew, signal: NodeJS.Signals): void {
  for (const processId of processIds) process.kill(processId, signal);
}

/** Stops workers at a moment at which the server has findings of records that it would lose. */
export async function stopUnderWay(
  crew: Crew,
  { underWay }: Awaited<ReturnType<typeof openPipeline>>,
): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    signalAll(crew, 'SIGSTOP');
    const { taken, validated } = await underWay();
    if (validated > 0 && validated < taken) return;
    signalAll(crew, 'SIGCONT');
    await wait(5);
  }
  throw new Error('No worker ever had a finding stored and its record not acknowledged.');
}
