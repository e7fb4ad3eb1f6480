/** What a page downloads to read a file: the entry bundled in chunks, as a host's bundler does it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

export interface DocumentBundle {
  readonly what: string;
  /** Each file that is downloaded; those of the lines before are not counted again. */
  readonly files: readonly Uint8Array[];
}

/** The chunks by what asks for them, each once: first what every file needs. */
export function documentBundles(): DocumentBundle[] {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [fileURLToPath(import.meta.resolve('@ficha-leccion/documents'))],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    platform: 'browser',
    write: false,
    metafile: true,
    outdir: 'out',
    chunkNames: '[name]-[hash]',
    external: [
      'node:*',
      'fs',
      'module',
      'url',
      'http',
      'https',
      'zlib',
      'path',
      'process/*',
      '@napi-rs/canvas',
    ],
    logLevel: 'error',
  });
  const contents = new Map(
    outputFiles.map((file) => [file.path.replace(join(process.cwd(), '/'), ''), file.contents]),
  );
  const seen = new Set<string>();
  const asked = (name: RegExp) => {
    const [start] = Object.keys(metafile.outputs).filter((path) => name.test(path));
    if (!start) throw new Error(`There is no chunk ${name}.`);
    const files = withImports(start, metafile).filter((path) => !seen.has(path));
    for (const path of files) seen.add(path);
    return files.map((path) => contents.get(path) ?? new Uint8Array());
  };
  const offering = asked(/out\/index\.js$/);
  const reading = asked(/\/import-document-/);
  return [
    { what: 'offering to import', files: offering },
    { what: 'that and reading Word, text and Markdown', files: [...offering, ...reading] },
    { what: 'reading HTML, besides', files: asked(/\/read-html-/) },
    {
      what: 'reading PDF, besides',
      files: [...asked(/\/read-pdf-apart-/), ...asked(/\/read-pdf-(?!apart)/)],
    },
    {
      what: 'the library of PDF, besides',
      files: [...asked(/\/pdf-/), ...asked(/\/pdf\.worker-/)],
    },
    { what: 'sentences in English', files: asked(/\/en-/) },
  ];
}

/** A chunk and what it imports at once. */
function withImports(path: string, { outputs }: Metafile, found: string[] = []): string[] {
  if (found.includes(path)) return found;
  found.push(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement' && next in outputs)
      withImports(next, { outputs, inputs: {} }, found);
  }
  return found;
}
