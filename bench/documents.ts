/**
 * `npm run bench:documents`: a whole import of each sample (Word file → record with the account of
 * every box) beside mammoth, which turns the same file into HTML; then what a page downloads for it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { importDocument } from '@ficha-leccion/documents';
import mammoth from 'mammoth';
import { documentBundles } from './document-bundles.ts';
import { median } from './rounds.ts';
import { sizeOf } from './sizes.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 60);
const samples = join(import.meta.dirname, '../packages/documents/test/samples');
const files = readdirSync(samples).filter((name) => name.endsWith('.docx'));

console.log(
  `Node ${process.version}, ${cpus()[0]?.model}. Medians of ${ROUNDS} rounds, one after the other.`,
);
const rows: [string, Readonly<Record<string, string>>][] = [];
for (const file of files) {
  const bytes = readFileSync(join(samples, file));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timed(() => importDocument(bytes, { type: file })));
    theirs.push(await timed(() => mammoth.convertToHtml({ buffer: bytes })));
  }
  const [import_, html] = [median(ours), median(theirs)];
  rows.push([
    file,
    {
      'import ms': import_.toFixed(2),
      'mammoth ms': html.toFixed(2),
      'ours ÷ it': (import_ / html).toFixed(2),
    },
  ]);
}
console.table(Object.fromEntries(rows));

console.log('\nBytes');
console.table(
  Object.fromEntries(documentBundles().map(({ what, files }) => [what, total(files.map(sizeOf))])),
);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function total(sizes: readonly ReturnType<typeof sizeOf>[]) {
  const sum = (key: 'minified' | 'gzip' | 'brotli') =>
    sizes.reduce((whole, size) => whole + size[key], 0);
  return { minified: sum('minified'), gzip: sum('gzip'), brotli: sum('brotli') };
}
