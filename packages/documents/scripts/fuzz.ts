/**
 * `node packages/documents/scripts/fuzz.ts`: samples and exported files with bytes, characters and
 * pieces changed, in every format. Whatever comes of it is a result or a typed error, in less than two
 * seconds, in less than 300 MB. `COUNT` is how many files there are of all formats together.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { exportDocument } from '../src/export/index.ts';
import { DocumentError, importDocument } from '../src/index.ts';
import { randomOf } from '../test/random.ts';
import { mutated, mutatedBytes, mutatedWord, pick, type Random, SIGNS } from './changed-files.ts';

const COUNT = Number(process.env.COUNT ?? 20_000);
const FIRST = Number(process.env.SEED ?? 0);
const SLOWEST_MS = 2_000;
const LARGEST_MB = 300;

/** What the engine may keep before it cleans up; the rest is code and buffers. */
const HEAP_MB = 128;

const tests = join(import.meta.dirname, '../test');
const read = (folder: string, name: string) =>
  new Uint8Array(readFileSync(join(tests, folder, name)));
const samples = readdirSync(join(tests, 'samples'));
const words = samples.filter((name) => name.endsWith('.docx')).map((name) => read('samples', name));
const texts = samples
  .filter((name) => !name.endsWith('.docx'))
  .map((name) => strFromU8(read('samples', name)));
const pdfs = readdirSync(join(tests, 'pdf')).map((name) => read('pdf', name));
const records = ['politica-emprendimiento', 'territorio-memoria-convivencia'].map((name) =>
  JSON.parse(
    readFileSync(join(tests, `../../schema/src/ficha-leccion/v2/fixtures/${name}.json`), 'utf8'),
  ),
);
const exported = async (format: 'html' | 'markdown') =>
  Promise.all(
    records.map(async (record) => String((await exportDocument(record, { format })).content)),
  );
const pages = await exported('html');
const marked = [...texts.filter((text) => text.startsWith('#')), ...(await exported('markdown'))];

/** How many of ten files are of each kind. */
const kinds: readonly [string, number, (random: Random) => Uint8Array | string][] = [
  ['ficha.docx', 3, (random) => mutatedWord(pick(random, words), random)],
  ['bytes.docx', 1, (random) => mutatedBytes(pick(random, words), random)],
  ['ficha.txt', 2, (random) => mutated(pick(random, texts), random, SIGNS)],
  ['ficha.md', 2, (random) => mutated(pick(random, marked), random, SIGNS)],
  ['ficha.html', 2, (random) => mutated(pick(random, pages), random, SIGNS)],
  ['ficha.pdf', 0.5, (random) => mutatedBytes(pick(random, pdfs), random)],
];
const shares = kinds.reduce((sum, [, share]) => sum + share, 0);

const [, script = '', asked] = process.argv;
process.exitCode = asked ? await fuzz(asked) : inProcesses();

/** Each kind in a process of its own, whose memory is its alone. */
function inProcesses(): number {
  const failed = kinds.filter(([name]) => {
    const heap = `--max-old-space-size=${HEAP_MB}`;
    return spawnSync(process.execPath, [heap, script, name], { stdio: 'inherit' }).status !== 0;
  });
  console.log(`\n${kinds.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** Reads the files of one kind; gives the exit code. */
async function fuzz(asked: string): Promise<number> {
  const [name = '', share = 0, fileOf] = kinds.find(([kind]) => kind === asked) ?? [];
  if (!fileOf) throw new Error(`There is no kind ${asked}.`);
  const files = Math.ceil((COUNT * share) / shares);
  const failures: string[] = [];
  let [read, slowest, largest] = [0, 0, 0];
  for (let seed = FIRST; seed < FIRST + files; seed++) {
    const input = fileOf(randomOf(seed));
    const start = process.cpuUsage();
    try {
      await importDocument(input, { type: name });
      read++;
    } catch (error) {
      if (!(error instanceof DocumentError)) failures.push(`${seed}: ${String(error)}`);
    }
    // Of the processor, so that what else runs on the machine makes no difference.
    const { user, system } = process.cpuUsage(start);
    const taken = Math.round((user + system) / 1_000);
    slowest = Math.max(slowest, taken);
    if (taken > SLOWEST_MS) failures.push(`${seed}: ${taken} ms`);
    if (seed % 10 === 0) largest = Math.max(largest, process.memoryUsage.rss());
  }
  const megabytes = Math.round(largest / 1_000_000);
  if (megabytes > LARGEST_MB) failures.push(`${megabytes} MB of memory`);
  const sign = failures.length > 0 ? '✗' : '✓';
  const result = `${files} files, ${read} read, ${slowest} ms at most, ${megabytes} MB at most`;
  console.log([`${sign} ${name}: ${result}`, ...failures.slice(0, 10)].join('\n    '));
  return failures.length > 0 ? 1 : 0;
}
