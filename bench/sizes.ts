/** What a page downloads: the entry bundled and minified, then compressed as a server would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The bundles that a page may load, by what they hold. */
export function bundles(): Record<'validator' | 'element', Uint8Array> {
  const validator = import.meta.resolve('@ficha-leccion/validators/ficha-leccion-v1');
  const element = join(import.meta.dirname, '../packages/elements/dist/ficha-leccion.bundle.js');
  return { validator: minified(fileURLToPath(validator)), element: readFileSync(element) };
}

export function sizeOf(code: Uint8Array): Size {
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
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
