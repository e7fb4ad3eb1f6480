import { setTimeout as wait } from 'node:timers/promises';
import { type LineFinding, validateStream } from '@ficha-leccion/validators/stream';
import { describe, expect, test } from 'vitest';
import { LONGEST_LINE } from '../src/finding.ts';
import { ingest } from '../src/ingest.ts';
import { exampleLines, linesOf } from '../src/lines.ts';
import { FINDINGS, RECORDS, storeRecord } from '../src/streams.ts';
import { openPipeline, signalAll, stopUnderWay } from './pipeline.ts';

const examples = 6_000;

/** Text with lines that hold no record among those that do. */
async function* input(): AsyncGenerator<Buffer> {
  yield Buffer.from('{"$schema":\n\n \r\n"a"\n');
  yield Buffer.from([0xff, 0x0a]);
  yield Buffer.from(`"${'a'.repeat(2 * LONGEST_LINE)}"\n`);
  for await (const { bytes } of exampleLines(examples)) {
    yield Buffer.concat([bytes, Buffer.from('\n')]);
  }
  yield Buffer.from('{"cut off');
}

/** What one process finds, to be found by several too. */
const expected: LineFinding[] = [];
for await (const finding of validateStream(input(), { longestLine: LONGEST_LINE })) {
  expected.push(finding);
}
const valid = expected.filter((finding) => finding.valid).length;
const counts = { valid, invalid: expected.length - valid, missing: 0, doubled: 0 };

test('kill -9 of one of three workers loses nothing and doubles nothing', async () => {
  let killed = 0;
  const ingested = await ingest(linesOf(input()), {
    workers: 3,
    signal: new AbortController().signal,
    onStart: ([first = 0]) => {
      killed = first;
    },
    onProgress(validated) {
      if (validated < 1_000 || !killed) return;
      process.kill(killed, 'SIGKILL');
      killed = 0;
    },
  });
  expect(killed).toBe(0);
  expect(ingested).toMatchObject({ lines: expected.length, ...counts });
});

describe('workers with records in hand, some with a finding that is not acknowledged,', () => {
  test.each([
    ['are killed', 'SIGKILL'],
    ['wake up when others have done their work', 'SIGCONT'],
  ] as const)('%s', async (_, fate) => {
    await using pipeline = await openPipeline();
    const first = pipeline.startWorkers(3);
    const whole = pipeline.validate(linesOf(input()), () => {});
    await stopUnderWay(first, pipeline);
    if (fate === 'SIGKILL') signalAll(first, fate);
    pipeline.startWorkers(3);
    expect(await whole).toMatchObject({ lines: expected.length, ...counts });
    if (fate === 'SIGCONT') {
      signalAll(first, fate);
      await expect.poll(async () => (await pipeline.underWay()).idleWorkers).toBe(6);
    }
    expect(await pipeline.findings(expected.length)).toEqual({ ...counts, findings: expected });
  });
});

test('a record stays until its finding is stored', async () => {
  await using pipeline = await openPipeline();
  const { connection, client, manager } = pipeline;
  await manager.streams.delete(FINDINGS);
  const published = connection.subscribe(`${FINDINGS}.1`, { max: 1 });
  pipeline.startWorkers(1);
  await storeRecord(client, 1, Buffer.from('{}'));
  for await (const message of published) expect(message.json()).toMatchObject({ valid: false });
  // An acknowledgement sent before it would be there by now.
  await wait(200);
  expect((await manager.streams.info(RECORDS)).state.messages).toBe(1);
});

test('a server that is killed and comes back loses nothing and doubles nothing', async () => {
  await using pipeline = await openPipeline();
  pipeline.startWorkers(3);
  let restarted: Promise<void> | undefined;
  const whole = await pipeline.validate(linesOf(input()), (validated) => {
    if (validated > 1_000) restarted ??= pipeline.killServer();
  });
  expect(restarted).toBeDefined();
  await restarted;
  expect(whole).toMatchObject({ lines: expected.length, ...counts });
  expect(await pipeline.findings(expected.length)).toEqual({ ...counts, findings: expected });
});
