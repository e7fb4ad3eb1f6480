import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { startCrew } from './crew.ts';
import type { Line } from './lines.ts';
import { type NatsServer, startNatsServer } from './nats-server.ts';
import { publish } from './publish.ts';
import { createStreams, RECORDS, WORKERS } from './streams.ts';
import { type Tally, tallyOf } from './tally.ts';

export interface Ingested extends Tally {
  readonly lines: number;
  /** Records delivered again, because their worker had not acknowledged them in time. */
  readonly redelivered: number;
  readonly seconds: number;
}

interface IngestOptions {
  readonly workers: number;
  /** Ends everything that was started; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  readonly onStart: (processIds: readonly number[]) => void;
  readonly onProgress: (validated: number) => void;
}

/** Starts a server and workers, validates all lines with them, and leaves nothing behind. */
export async function ingest(
  lines: AsyncIterable<Line>,
  { workers, signal, onStart, onProgress }: IngestOptions,
): Promise<Ingested> {
  using folder = privateFolder();
  await using server = await startNatsServer({ folder: folder.path });
  await using streams = await openStreams(server);
  await using crew = startCrew(workers, server);
  onStart(crew.processIds);
  const ended = AbortSignal.any([signal, server.gone, crew.gone]);
  return await Promise.race([streams.validate(lines, onProgress), rejectedBy(ended)]);
}

/** Makes the streams of a server that has none; `validate` puts lines through them. */
export async function openStreams({ address, token }: NatsServer, redeliverAfter = 5_000) {
  const connection = await connect({ servers: address, token, reconnectTimeWait: 500 });
  const client = jetstream(connection);
  const manager = await jetstreamManager(connection);
  await createStreams(manager, redeliverAfter);
  return {
    connection,
    client,
    manager,
    async validate(lines: AsyncIterable<Line>, onProgress: (validated: number) => void) {
      const start = performance.now();
      const published = await publish(lines, client, manager, onProgress);
      const seconds = (performance.now() - start) / 1_000;
      const { delivered } = await manager.consumers.info(RECORDS, WORKERS);
      const redelivered = delivered.consumer_seq - delivered.stream_seq;
      const tally = await tallyOf(published, client, manager);
      return { lines: published, redelivered, seconds, ...tally };
    },
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

/** Records hold personal data: nobody else may look into the folder, and it does not stay. */
function privateFolder() {
  const path = mkdtempSync(join(tmpdir(), 'bulk-ingest-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
