/**
 * `npm run bench`: validators against their peers in one run, then what a page downloads. Only the
 * ratios of one run mean something; the second copy of our own validator shows the noise.
 */
import { cpus } from 'node:os';
import { catalogue } from '@ficha-leccion/schema';
import { type Contender, compiledContenders, contenders } from './contenders/index.ts';
import { importTimes } from './import-times.ts';
import { counting, median, parsing, rounds } from './rounds.ts';
import { bundles, sizeOf } from './sizes.ts';
import { documentWorkload, type Workload, workloads } from './workloads.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model}. Every validator finds every error but`);
console.log('where it says otherwise; only ours says them in Spanish.');

const all = await contenders();
for (const workload of workloads()) compare(workload, all);
for (const { document, version } of catalogue.slice(1)) {
  compare(documentWorkload(document, version), await compiledContenders(document, version));
}

console.log('\nImport in a new process; what an empty module takes is in every row');
const { floor, times } = importTimes(all);
const [own = floor] = times;
const imports = all.map(({ name }, index) => {
  const time = times[index] ?? floor;
  const row = {
    ms: time.toFixed(1),
    'ours ÷ it': (own / time).toFixed(2),
    'above the empty one': ((own - floor) / (time - floor)).toFixed(2),
  };
  return [name, row] as const;
});
console.table({ 'an empty module': { ms: floor.toFixed(1) }, ...Object.fromEntries(imports) });

console.log('\nBytes');
console.table(Object.fromEntries(bundles().map(({ what, contents }) => [what, sizeOf(contents)])));

function compare({ name, records, lines }: Workload, lanes: readonly Contender[]): void {
  const passes = [...lanes.map(({ verdict }) => counting(verdict, records)), parsing(lines)];
  const rates = rounds(passes, records.length).map(median);
  const [ours = 0] = rates;
  const names = [...lanes.map((lane) => lane.name), 'JSON.parse of the same lines'];
  const rows = names.map((lane, index) => {
    const rate = rates[index] ?? 0;
    return [
      lane,
      { 'records/s': `${Math.round(rate / 1000)} k`, 'ours ÷ it': (ours / rate).toFixed(2) },
    ];
  });
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  console.log(`\n${name}, ${Math.round(bytes / lines.length)} bytes each`);
  console.table(Object.fromEntries(rows));
}
