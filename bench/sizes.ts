/** What a page downloads: the entry bundled and minified, then compressed as a server would. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

type Row = { minified: number; gzip: number; brotli: number } | { minified: 'not built' };

export function sizes(): Record<string, Row> {
  const validator = fileURLToPath(
    import.meta.resolve('@ficha-leccion/validators/ficha-leccion-v1'),
  );
  const element = join(import.meta.dirname, '../packages/elements/dist/ficha-leccion.bundle.js');
  return {
    'validator of ficha-leccion v1, with its sentences': measured(minified(validator)),
    'elements/dist/ficha-leccion.bundle.js': existsSync(element)
      ? measured(readFileSync(element))
      : { minified: 'not built' },
  };
}

function minified(entry: string): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function measured(code: Uint8Array): Row {
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}
