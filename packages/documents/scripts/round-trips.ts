/**
 * `node packages/documents/scripts/round-trips.ts`: `COUNT` records of normal text (5,000) for each
 * format and edition, written and read back, on all processors. Names the seeds that do not come back.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { comesBack, fichaWays, noteWays, type Way } from '../test/export/round-trip.ts';

const COUNT = Number(process.env.COUNT ?? 5_000);
const processes = availableParallelism();
const ways: readonly Way[] = [...fichaWays, ...noteWays];
const [, script = '', part] = process.argv;

if (part === undefined) await inProcesses();
else await runPart(Number(part));

/** Its share of the seeds of each way; says which did not come back. */
async function runPart(first: number): Promise<void> {
  for (const [index, way] of ways.entries()) {
    const failed: number[] = [];
    for (let seed = first; seed < COUNT; seed += processes) {
      if (!(await comesBack(way, seed))) failed.push(seed);
    }
    process.send?.({ index, failed });
  }
  process.disconnect?.();
}

async function inProcesses(): Promise<void> {
  const failed = ways.map((): number[] => []);
  const waiting = ways.map(() => processes);
  const start = performance.now();
  let isBroken = false;
  await Promise.all(
    Array.from({ length: processes }, (_, part) => {
      const child = fork(script, [String(part)]);
      child.on('message', (message: { index: number; failed: number[] }) => {
        failed[message.index]?.push(...message.failed);
        waiting[message.index] = (waiting[message.index] ?? 0) - 1;
        if (waiting[message.index] === 0) tell(message.index, failed[message.index] ?? []);
      });
      return new Promise<void>((resolve) =>
        child.on('exit', (code) => {
          if (code !== 0) isBroken = true;
          resolve();
        }),
      );
    }),
  );
  const wrong = failed.filter((seeds) => seeds.length > 0).length;
  const seconds = Math.round((performance.now() - start) / 1_000);
  console.log(`\n${ways.length - wrong} passed, ${wrong} failed; ${seconds} s`);
  process.exitCode = wrong > 0 || isBroken ? 1 : 0;
}

function tell(index: number, failed: readonly number[]): void {
  const { format, id = 'note' } = ways[index] ?? { format: '' };
  const seeds = failed.length > 0 ? `: not the seeds ${failed.slice(0, 10).join(', ')}` : '';
  console.log(`${failed.length > 0 ? '✗' : '✓'} ${id} as ${format}, ${COUNT} records${seeds}`);
}
