import { setTimeout as wait } from 'node:timers/promises';
import type { JetStreamClient, JetStreamManager } from '@nats-io/jetstream';
import { findingOf, LONGEST_LINE } from './finding.ts';
import type { Line } from './lines.ts';
import { linesFound, storeFinding, storeRecord } from './streams.ts';

/** What is published at once, and how much may wait for the workers before more is. */
const MOST_LINES = 250;
const MOST_BYTES = 4_000_000;
const MOST_WAITING = 10_000;

/** Milliseconds between two looks, and after how many without a new finding none will come. */
const POLL = 100;
const GIVE_UP = 600;

/**
 * Publishes lines as fast as the workers take them, and gives how many there were once all have
 * their finding, or none has come for a minute. Neither this process nor the server ever holds
 * more than a part of a large file.
 */
export async function publish(
  lines: AsyncIterable<Line>,
  client: JetStreamClient,
  manager: JetStreamManager,
  onProgress: (validated: number) => void,
): Promise<number> {
  let published = 0;
  let batch: Line[] = [];
  let size = 0;

  const atMostLeft = async (most: number) => {
    for (let found = -1, quiet = 0; quiet < GIVE_UP; quiet++) {
      const foundBefore = found;
      found = await linesFound(manager);
      onProgress(found);
      if (published - found <= most) return;
      if (found > foundBefore) quiet = 0;
      await wait(POLL);
    }
  };
  const flush = async () => {
    await Promise.all(batch.map((line) => publishLine(line, client)));
    published += batch.length;
    batch = [];
    size = 0;
  };

  for await (const line of lines) {
    batch.push(line);
    size += line.bytes.length;
    if (batch.length < MOST_LINES && size < MOST_BYTES) continue;
    await flush();
    await atMostLeft(MOST_WAITING);
  }
  await flush();
  await atMostLeft(0);
  return published;
}

/** No message holds a line that is too long, so its finding is published at once. */
async function publishLine({ number, bytes }: Line, client: JetStreamClient): Promise<void> {
  if (bytes.length <= LONGEST_LINE) return await storeRecord(client, number, bytes);
  const finding = findingOf(number, bytes);
  if (finding) await storeFinding(client, finding);
}
