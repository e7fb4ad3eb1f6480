/**
 * `node packages/documents/scripts/fuzz.ts`: samples and exported files with bytes, characters and
 * pieces changed, in every format. Whatever comes of it is a result or a typed error, in less than two
 * seconds, in less than 300 MB. `COUNT` is how many files there are of all formats together.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportDocument } from '../src/export/index.ts';
import { DocumentError, importDocument } from '../src/index.ts';
import { randomOf } from '../test/random.ts';

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

type Random = ReturnType<typeof randomOf>;

const pick = <Item>(random: Random, items: readonly Item[]) => items[random(items.length)] as Item;

const SIGNS =
  '\t|\n|\n\n|\r|\u0000|\u00ad|\u200b|\ufeff|\ud800|<p>|</p>|<td>|<table>|<!--|-->|<b|&lt;|&#x0;|&|**|__|[|](|`|\\|| |#|- |1. |[^1]|[^1]: |[1: |☐|☒|x|X|Sí|No|Código:|¿|?|:'.split(
    '|',
  );
const TAGS =
  '<w:tbl>|</w:tbl>|<w:tr>|</w:tc>|<w:p>|</w:p>|<w:sdt>|<w:ins>|<w:del>|<w:t>|</w:t>|<w:br/>|<w:tab/>|&amp;|&x;|<!DOCTYPE w>|<![CDATA[|]]>|<w:numPr/>|<w:txbxContent>'.split(
    '|',
  );

/** Cuts, doubles, moves and adds characters anywhere. */
function mutated(text: string, random: Random, additions: readonly string[]): string {
  let result = text;
  for (let left = 1 + random(15); left > 0; left--) {
    const at = random(result.length + 1);
    const length = random(random(6) === 0 ? 2_000 : 12);
    const piece = result.slice(at, at + length);
    const change = random(5);
    if (change === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (change === 1) {
      result = result.slice(0, at) + piece.repeat(1 + random(20)) + result.slice(at);
    } else if (change === 2) {
      const to = random(result.length + 1);
      result = result.slice(0, to) + piece + result.slice(to);
    } else if (change === 3) {
      const sign = pick(random, additions).repeat(random(20) === 0 ? 1 + random(5_000) : 1);
      result = result.slice(0, at) + sign + result.slice(at);
    } else if (random(4) === 0) result = result.slice(0, at);
  }
  return result;
}

function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let left = 1 + random(30); left > 0; left--) changed[random(changed.length)] = random(256);
  return random(8) === 0 ? changed.subarray(0, random(changed.length)) : changed;
}

/** One part of a Word file changed as text, or its rows and texts alone, so that it stays XML. */
function mutatedWord(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const isWhole = random(4) > 0;
  const name = isWhole || random(3) > 0 ? MAIN_PART : pick(random, Object.keys(parts));
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = isWhole ? mutatedRows(xml, random) : mutated(xml, random, TAGS);
  return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 1 });
}

const MAIN_PART = 'word/document.xml';

function mutatedRows(xml: string, random: Random): string {
  const [first = '', ...rows] = xml.split(/(?=<w:tr[ >])|(?<=<\/w:tr>)/);
  const last = rows.pop() ?? '';
  for (let left = random(6); left > 0; left--) {
    const [row] = rows.splice(random(rows.length), random(3));
    if (row) rows.splice(random(rows.length), 0, ...Array(1 + random(3)).fill(row));
  }
  return (first + rows.join('') + last).replace(/(?<=<w:t(?: [^>]*)?>)[^<]+/g, (text) =>
    random(8) > 0
      ? text
      : mutated(text, random, SIGNS).replace(/[&<>\u0000-\u0008\ud800-\udfff]/g, ' '),
  );
}

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
    const start = performance.now();
    try {
      await importDocument(input, { type: name });
      read++;
    } catch (error) {
      if (!(error instanceof DocumentError)) failures.push(`${seed}: ${String(error)}`);
    }
    const taken = Math.round(performance.now() - start);
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
