/** What the lanes run, as JavaScript: no process is to spend memory on taking types away. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ajvStandalone } from '../contenders/ajv-standalone.ts';

export interface Programs {
  readonly lane: string;
  /** The address of the validator that Ajv compiled. */
  readonly ajv: string;
}

export async function writePrograms(folder: string): Promise<Programs> {
  const worker = join(import.meta.dirname, '../../packages/cli/src/bulk/bulk-worker.ts');
  buildSync({
    entryPoints: { lane: join(import.meta.dirname, 'lane.ts'), 'bulk-worker': worker },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const { url } = await ajvStandalone('ficha-leccion', '1.0');
  return { lane: join(folder, 'lane.mjs'), ajv: url };
}
