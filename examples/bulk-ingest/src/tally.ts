import type { LineFinding } from '@ficha-leccion/validators/stream';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { FINDINGS } from './streams.ts';

/** What all findings say together. */
export interface Tally {
  readonly valid: number;
  readonly invalid: number;
  /** Lines that have no finding. */
  readonly missing: number;
  /** Findings of lines that already have one. */
  readonly doubled: number;
}

/** Reads every finding, and counts; `hear` is given each one. */
export async function tallyOf(
  lines: number,
  client: JetStreamClient,
  manager: JetStreamManager,
  hear: (finding: LineFinding) => void = () => {},
): Promise<Tally> {
  const { state } = await manager.streams.info(FINDINGS);
  const { messages, num_subjects = 0 } = state;
  let valid = 0;
  if (messages > 0) {
    const consumer = await client.consumers.get(FINDINGS);
    for await (const message of await consumer.consume()) {
      const finding = message.json<LineFinding>();
      if (finding.valid) valid++;
      hear(finding);
      if (message.info.pending === 0) break;
    }
  }
  return {
    valid,
    invalid: messages - valid,
    missing: lines - num_subjects,
    doubled: messages - num_subjects,
  };
}
