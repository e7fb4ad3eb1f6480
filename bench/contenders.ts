/** The validators that are compared, each as a function that makes one pass over some records. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { schemas } from '@ficha-leccion/schema/zod';
import type { DocumentValidator } from '@ficha-leccion/validators';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import type { Fields } from './workloads.ts';

interface Contender {
  readonly name: string;
  /** The pass over `records` that is measured; its result keeps the work from being optimised away. */
  readonly prepare: (records: readonly Fields[]) => () => unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

export async function contenders(): Promise<Contender[]> {
  const ours = import.meta.resolve('@ficha-leccion/validators/ficha-leccion-v1');
  return [
    { name: 'ours, with Spanish sentences', prepare: counting(await validatorAt(ours)) },
    { name: 'ours, a second copy', prepare: counting(await validatorAt(copyOf(ours))) },
    { name: 'Ajv standalone, all errors', prepare: counting(await ajvStandalone()) },
    { name: 'zod/mini', prepare: counting(zodMini) },
    { name: 'JSON.parse of the same lines', prepare: parsing },
  ];
}

type Verdict = (record: Fields) => boolean;

function counting(isValid: Verdict): Contender['prepare'] {
  return (records) => () => {
    let valid = 0;
    for (const record of records) if (isValid(record)) valid++;
    return valid;
  };
}

function parsing(records: readonly Fields[]): () => unknown {
  const lines = records.map((record) => JSON.stringify(record));
  return () => {
    let keys = 0;
    for (const line of lines) if (JSON.parse(line)) keys++;
    return keys;
  };
}

async function validatorAt(url: string): Promise<Verdict> {
  const { fichaLeccionV1 } = (await import(url)) as { fichaLeccionV1: DocumentValidator };
  return (record) => fichaLeccionV1.validate(record).valid;
}

function copyOf(url: string): string {
  const file = fileURLToPath(url);
  cpSync(dirname(file), join(folder, 'copy'), { recursive: true });
  return pathToFileURL(join(folder, 'copy', 'ficha-leccion-v1.js')).href;
}

const zodMini: Verdict = (record) =>
  schemas['ficha-leccion/v1'].diligenciada.safeParse(record).success;

/** What Ajv compiles ahead of time is CommonJS in parts, so it is bundled as its manual says. */
async function ajvStandalone(): Promise<Verdict> {
  const url = import.meta.resolve('@ficha-leccion/schema/json-schema/ficha-leccion/1.0.json');
  const schema = JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
  const code = { source: true, esm: true };
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false, code });
  const contents = standalone.default(ajv, ajv.compile(schema));
  const outfile = join(folder, 'ajv.mjs');
  buildSync({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    outfile,
  });
  return ((await import(pathToFileURL(outfile).href)) as { default: Verdict }).default;
}
