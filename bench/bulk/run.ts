/**
 * `npm run bench:bulk`: a file of lines validated in several ways, each in its own process, in one
 * run. Only ratios of one run mean something. `BULK_MEGABYTES` is the size of the file (1000 unless
 * it is given; its tenth shows whether memory grows), `BULK_ROUNDS` how often each lane runs.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../rounds.ts';
import type { Taken } from './lane.ts';
import { type LaneName, lanes } from './lanes.ts';
import { writePrograms } from './programs.ts';
import { writeRecords } from './records.ts';

const megabytes = Number(process.env.BULK_MEGABYTES ?? 1000);
const rounds = Number(process.env.BULK_ROUNDS ?? 5);
const bytes = megabytes * 1_000_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-bulk-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
process.on('SIGINT', () => process.exit(130));

const { bavail, bsize } = statfsSync(folder);
if (bavail * bsize < 2 * bytes) {
  console.error(`${folder} has no room for ${megabytes} MB.`);
  process.exit(2);
}

const { lane: program, ajv } = await writePrograms(folder);
const large = join(folder, 'large.ndjson');
const small = join(folder, 'small.ndjson');
const lines = await writeRecords(large, bytes);
await writeRecords(small, bytes / 10);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}.`);
console.log(`${lines} lines of ${Math.round(bytes / lines)} bytes, ${rounds} rounds, medians.`);

const names = Object.keys(lanes) as LaneName[];
const results = new Map<LaneName, Taken[]>(names.map((name) => [name, []]));
// The first reading of the file fills the cache of the system.
run('split + JSON.parse alone', large);
for (let round = 0; round < rounds; round++) {
  for (let step = 0; step < names.length; step++) {
    // Each round begins with another lane: what slows the machine for a while slows all of them.
    const name = names[(round + step) % names.length] as LaneName;
    results.get(name)?.push(run(name, large));
  }
}

const parsing = 'split + JSON.parse alone';
const rows = names.map((name) => {
  const seconds = medianOf(name, 'seconds');
  const row = {
    'MB/s': Math.round(megabytes / seconds),
    '÷ parsing': ratio(seconds, medianOf(parsing, 'seconds')),
    'processor ÷ parsing': ratio(
      medianOf(name, 'processorSeconds'),
      medianOf(parsing, 'processorSeconds'),
    ),
    'resident MB': Math.round(medianOf(name, 'residentMegabytes')),
    'of a tenth': Math.round(run(name, small).residentMegabytes),
    valid: medianOf(name, 'valid'),
  };
  return [name, row] as const;
});
console.table(Object.fromEntries(rows));

function medianOf(name: LaneName, key: keyof Taken): number {
  return median((results.get(name) ?? []).map((taken) => taken[key]));
}

function ratio(one: number, other: number): number {
  return Math.round((100 * one) / other) / 100;
}

function run(name: LaneName, file: string): Taken {
  const output = execFileSync(process.execPath, [program, name, file, ajv], { encoding: 'utf8' });
  return JSON.parse(output);
}
