/** What a page downloads: the entry bundled and minified, then compressed as a server would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { catalogue } from '@ficha-leccion/schema';
import { type BuildOptions, buildSync } from 'esbuild';

const PACKAGES = join(import.meta.dirname, '../packages');

export interface Size {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface Bundle {
  readonly what: string;
  readonly contents: Uint8Array;
}

/** What a page may load. */
export function bundles(): Bundle[] {
  const versions = catalogue.map(
    ({ document, version }) => `${document}-v${version.split('.')[0]}`,
  );
  return [
    ...versions.map((name) => ({
      what: `validator of ${name} with its sentences`,
      contents: minified(validator(name)),
    })),
    ...versions.map((name) => ({
      what: `the same of ${name} without its rules`,
      contents: minifiedWithoutRules(name),
    })),
    ...versions.map((name) => ({
      what: `compact validator of ${name} with its sentences`,
      contents: minified(validator(`compact/${name}`)),
    })),
    {
      what: 'review, of every document',
      contents: minified(validator('review')),
    },
    {
      what: '<ficha-leccion> with Lit, validator and sentences',
      contents: bundleOf('ficha-leccion.bundle'),
    },
    {
      what: 'what it loads with a record of another version',
      contents: bundleOf('migrations'),
    },
    {
      what: 'what it loads to keep drafts',
      contents: bundleOf('drafts'),
    },
    {
      what: 'what it loads to open and save files',
      contents: bundleOf('files'),
    },
    ...['ficha-leccion-vista', 'nota-conocimiento-vista'].map((tag) => ({
      what: `<${tag}> with Lit, to read and print`,
      contents: bundleOf(`${tag}.bundle`),
    })),
  ];
}

function bundleOf(name: string): Uint8Array {
  return readFileSync(join(PACKAGES, `elements/dist/${name}.js`));
}

export function sizeOf(code: Uint8Array): Size {
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  write: false,
} as const satisfies BuildOptions;

function minified(entry: string): Uint8Array {
  const { outputFiles } = buildSync({ ...options, entryPoints: [entry] });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Structure and sentences alone, to be compared with validators that know no rules. */
function minifiedWithoutRules(name: string): Uint8Array {
  const resolveDir = join(PACKAGES, 'validators/compiled');
  const source = readFileSync(join(resolveDir, `${name}.ts`), 'utf8');
  const contents = source.replace(/^ *addRuleIssues: .*$/m, '');
  const schema = join(PACKAGES, 'schema/src');
  const { outputFiles } = buildSync({
    ...options,
    stdin: { contents, resolveDir, loader: 'ts' },
    alias: {
      '@ficha-leccion/schema': join(schema, 'index.ts'),
      '@ficha-leccion/schema/messages': join(schema, 'messages'),
    },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function validator(name: string): string {
  return fileURLToPath(import.meta.resolve(`@ficha-leccion/validators/${name}`));
}
