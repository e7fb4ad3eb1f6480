/**
 * One worker: takes records, validates them, stores their findings. It keeps nothing, and may be
 * ended at any moment, by any signal; what it had in hand then goes to another.
 *
 * NATS_URL and NATS_TOKEN say where the server is.
 */
import { type Consumer, type JetStreamClient, type JsMsg, jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { findingOf } from './finding.ts';
import { BATCH, lineOf, RECORDS, storeFinding, WORKERS } from './streams.ts';

// Started by another program, it ends with it, even if that one was killed.
process.once('disconnect', () => process.exit());

const { NATS_URL = '127.0.0.1:4222', NATS_TOKEN } = process.env;

try {
  const connection = await connect({
    servers: NATS_URL,
    ...(NATS_TOKEN && { token: NATS_TOKEN }),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
  });
  const client = jetstream(connection);
  const consumer = await client.consumers.get(RECORDS, WORKERS);
  for (;;) await settle(await take(consumer), client);
} catch (error) {
  console.error(`Un trabajador terminó: ${(error as Error).message}`);
  process.exit(1);
}

/** Waits for the next records; none come within a second when there are none. */
async function take(consumer: Consumer): Promise<readonly JsMsg[]> {
  const messages: JsMsg[] = [];
  const delivered = await consumer.fetch({ max_messages: BATCH, expires: 1_000 });
  for await (const message of delivered) messages.push(message);
  return messages;
}

/** Only when the server has a finding is its record acknowledged: before, it could be lost. */
async function settle(messages: readonly JsMsg[], client: JetStreamClient): Promise<void> {
  await Promise.all(
    messages.map(async (message) => {
      const finding = findingOf(lineOf(message), message.data);
      if (finding) await storeFinding(client, finding);
      message.ack();
    }),
  );
}
