/** A complete record to start from; each test changes what it is about. */
import { catalogue } from '@ficha-leccion/schema';
import fc from 'fast-check';
import { validRecord } from './differential/records.ts';
import { fixturesOf, schemaOf } from './published.ts';

const [entry] = catalogue;
const fixture = fixturesOf(entry).find(({ file }) => file === 'valid/todas-las-casillas.json');

export const complete = fixture?.record as Readonly<Record<string, unknown>>;

/** A record with every box of a document, always the same; its rules may still find fault with it. */
export function recordOf(entry: Parameters<typeof schemaOf>[0]) {
  const schema = schemaOf(entry, 'diligenciada', '2020-12');
  const whole = validRecord({ ...schema, required: Object.keys(schema.properties) });
  return fc.sample(whole, { seed: 1, numRuns: 1 })[0] as Readonly<Record<string, unknown>>;
}
