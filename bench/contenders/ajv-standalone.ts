import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import { type Contender, contractPath, folder, type Verdict } from './contender.ts';

/** Every error. What Ajv compiles ahead of time is CommonJS in parts, so it is bundled as its manual says. */
export async function ajvStandalone(document: string, version: string): Promise<Contender> {
  const schema = JSON.parse(readFileSync(contractPath(document, version), 'utf8'));
  const code = { source: true, esm: true };
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false, code });
  const outfile = join(folder, `ajv-${document}-${version}.mjs`);
  buildSync({
    stdin: {
      contents: standalone.default(ajv, ajv.compile(schema)),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    outfile,
  });
  const url = pathToFileURL(outfile).href;
  const { default: verdict } = (await import(url)) as { default: Verdict };
  return { name: 'Ajv standalone, all errors', url, verdict };
}
