/**
 * `npm run bench`: validators against their peers in one run, then what a page downloads. Only the
 * ratios of one run mean something; the second copy of our own validator shows the noise.
 */
import { cpus } from 'node:os';
import { contenders } from './contenders.ts';
import { median, rounds } from './rounds.ts';
import { bundles, sizeOf } from './sizes.ts';
import { workloads } from './workloads.ts';

console.log(`Node ${process.version}, ${cpus()[0]?.model}. Every validator finds every error;`);
console.log('only ours says them in Spanish. zod/mini is the schema that ours is derived from.');

const lanes = await contenders();
for (const { name, records, bytes } of workloads()) {
  const passes = lanes.map(({ prepare }) => prepare(records));
  const rates = rounds(passes, records.length).map(median);
  console.log(`\n${name}, ${Math.round(bytes / records.length)} bytes each`);
  console.table(Object.fromEntries(lanes.map((lane, index) => [lane.name, row(rates, index)])));
}

console.log('\nBytes');
const { validator, element } = bundles();
console.table({
  'validator of one version with its sentences': sizeOf(validator),
  '<ficha-leccion> with Lit, validator and sentences': sizeOf(element),
});

function row(rates: readonly number[], index: number) {
  const [ours = 0] = rates;
  const rate = rates[index] ?? 0;
  return { 'records/s': `${Math.round(rate / 1000)} k`, 'ours ÷ it': (ours / rate).toFixed(2) };
}
