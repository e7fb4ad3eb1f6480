import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folder } from './contenders/contender.ts';
import type { Contender } from './contenders/index.ts';
import { median } from './rounds.ts';

const ROUNDS = 15;
const CODE =
  'const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start)';

export interface ImportTimes {
  /** Of an empty module, so what each of the others takes whatever it holds. */
  readonly floor: number;
  readonly times: readonly number[];
}

/** Milliseconds that a new process takes to load each module, medians of interleaved rounds. */
export function importTimes(contenders: readonly Contender[]): ImportTimes {
  const urls = [emptyModule(), ...contenders.map(({ url }) => url)];
  const times: number[][] = urls.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, url] of urls.entries()) {
      const args = ['--input-type=module', '-e', CODE, url];
      times[index]?.push(Number(execFileSync(process.execPath, args, { encoding: 'utf8' })));
    }
  }
  const [floor = 0, ...others] = times.map(median);
  return { floor, times: others };
}

/** A file, as all the others are. */
function emptyModule(): string {
  const path = join(folder, 'empty.mjs');
  writeFileSync(path, '');
  return pathToFileURL(path).href;
}
