import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DocumentValidator } from '@ficha-leccion/validators';
import { type Contender, folder } from './contender.ts';

/** The validator of one document as a page loads it: structure, rules, sentences in Spanish. */
export async function ours(document: string): Promise<Contender> {
  const url = import.meta.resolve(`@ficha-leccion/validators/${document}`);
  return { name: 'ours, with Spanish sentences', url, verdict: await verdictOf(url) };
}

/** The same in fewer bytes, as our form has it. */
export async function oursCompact(document: string): Promise<Contender> {
  const url = import.meta.resolve(`@ficha-leccion/validators/compact/${document}`);
  return { name: 'ours, compact', url, verdict: await verdictOf(url) };
}

/** The same code again: how far two runs of one thing are apart is the noise of this machine. */
export async function oursAgain(document: string): Promise<Contender> {
  const original = fileURLToPath(import.meta.resolve(`@ficha-leccion/validators/${document}`));
  cpSync(dirname(original), join(folder, 'copy'), { recursive: true });
  const url = pathToFileURL(join(folder, 'copy', `${document}.js`)).href;
  return { name: 'ours, a second copy', url, verdict: await verdictOf(url) };
}

async function verdictOf(url: string): Promise<Contender['verdict']> {
  const [validator] = Object.values(await import(url)) as [DocumentValidator];
  return (record) => validator.validate(record).valid;
}
