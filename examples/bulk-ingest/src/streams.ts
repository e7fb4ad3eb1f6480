import type { LineFinding } from '@ficha-leccion/validators/stream';
import {
  AckPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  RetentionPolicy,
} from '@nats-io/jetstream';
import { errors, nanos } from '@nats-io/transport-node';

/** The stream of what is still to be validated: a record leaves it with its acknowledgement. */
export const RECORDS = 'records';

/** The stream of what was found: one message per line. */
export const FINDINGS = 'findings';

/** The consumer that all workers share. */
export const WORKERS = 'workers';

/** How many records may be with the workers at once, of which each takes {@link BATCH}. */
const MOST_UNDER_WAY = 1_000;
export const BATCH = 100;

/** While the server is away, everything is asked of it again for about a minute. */
const ATTEMPTS = 12;
const patiently = { timeout: 5_000, retries: ATTEMPTS };

/**
 * Makes both streams and the consumer. `redeliverAfter`, in milliseconds, is how long a worker may
 * keep a record before another gets it: well over what a batch takes.
 */
export async function createStreams(manager: JetStreamManager, redeliverAfter: number) {
  await manager.streams.add({
    name: RECORDS,
    subjects: [`${RECORDS}.*`],
    retention: RetentionPolicy.Workqueue,
  });
  await manager.streams.add({ name: FINDINGS, subjects: [`${FINDINGS}.*`] });
  await manager.consumers.add(RECORDS, {
    durable_name: WORKERS,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(redeliverAfter),
    max_ack_pending: MOST_UNDER_WAY,
  });
}

/** Adds the record of a line to those to be validated. */
export async function storeRecord(client: JetStreamClient, line: number, bytes: Uint8Array) {
  await client.publish(`${RECORDS}.${line}`, bytes, patiently);
}

/** How many lines have their finding. */
export async function linesFound(manager: JetStreamManager): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { state } = await manager.streams.info(FINDINGS);
      return state.num_subjects ?? 0;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** The line of a record or finding, which its subject ends in. */
export const lineOf = ({ subject }: { readonly subject: string }) =>
  Number(subject.slice(subject.indexOf('.') + 1));

/**
 * Stores the finding of a line, unless the line has one: a record that was delivered twice, or
 * published twice, is found out here, however late the second comes.
 */
export async function storeFinding(client: JetStreamClient, finding: LineFinding): Promise<void> {
  try {
    await client.publish(`${FINDINGS}.${finding.line}`, JSON.stringify(finding), {
      ...patiently,
      expect: { lastSubjectSequence: 0 },
    });
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

const isThere = (error: unknown) =>
  error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamWrongLastSequence;
