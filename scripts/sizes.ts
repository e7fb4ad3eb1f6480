/**
 * Size ceilings of what a page loads. Did your change land here? If the bytes are worth it, raise
 * the number and say why in the commit; if not, look at what the bundle gained.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

interface Ceiling {
  readonly name: string;
  readonly bytes: number;
  readonly maximum: number;
  readonly content: Buffer;
}

function validatorBundle(): Buffer {
  const contents = "export { fichaLeccionV1 } from '@ficha-leccion/validators/ficha-leccion-v1'";
  const stdin = { contents, resolveDir: ROOT };
  const [file] = buildSync({
    stdin,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  }).outputFiles;
  return Buffer.from(file?.contents ?? []);
}

const validator = validatorBundle();
const element = readFileSync(join(ROOT, 'packages/elements/dist/ficha-leccion.bundle.js'));

const ceilings: readonly Ceiling[] = [
  {
    name: 'validator of one version with its Spanish sentences (gzip)',
    content: validator,
    bytes: gzipSync(validator, { level: 9 }).length,
    maximum: 4_200,
  },
  {
    name: '<ficha-leccion> with Lit, validator and sentences (brotli)',
    content: element,
    bytes: brotliCompressSync(element).length,
    maximum: 20_000,
  },
];

/** Names that would mean that a library or the other half got into a bundle. */
const FOREIGN = /\b(ZodError|safeParse|new Function|eval\()/;

let failed = 0;
for (const { name, bytes, maximum, content } of ceilings) {
  const foreign = FOREIGN.exec(content.toString());
  const ok = bytes <= maximum && !foreign;
  console.log(
    `${ok ? '✓' : '✗'} ${name}: ${bytes} of at most ${maximum} bytes${foreign ? `, holds «${foreign[0]}»` : ''}`,
  );
  if (!ok) failed++;
}
console.log(`\n${ceilings.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
