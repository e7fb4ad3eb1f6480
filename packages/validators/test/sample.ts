/** A complete record to start from; each test changes what it is about. */
import { catalogue } from '@ficha-leccion/schema';
import { fixturesOf } from './published.ts';

const [entry] = catalogue;
const fixture = fixturesOf(entry).find(({ file }) => file === 'valid/todas-las-casillas.json');

export const complete = fixture?.record as Readonly<Record<string, unknown>>;
