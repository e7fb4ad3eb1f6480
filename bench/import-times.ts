import { execFileSync } from 'node:child_process';
import type { Contender } from './contenders/index.ts';
import { median } from './rounds.ts';

const ROUNDS = 15;
const CODE =
  'const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start)';

/** Milliseconds that a new process takes to load each module, medians of interleaved rounds. */
export function importTimes(contenders: readonly Contender[]): number[] {
  const times: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { url }] of contenders.entries()) {
      const args = ['--input-type=module', '-e', CODE, url];
      times[index]?.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  }
  return times.map(median);
}
