import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One entry per document and version, so that a page loads only what it checks. */
const documents = readdirSync('compiled')
  .filter((file) => /-v[0-9]+\.ts$/.test(file))
  .map((file) => [file.replace('.ts', ''), `compiled/${file}`]);
const entries: Record<string, string> = {
  index: 'src/index.ts',
  review: 'src/review.ts',
  ...Object.fromEntries(documents),
};
const schema = ['@ficha-leccion/schema'];

export default defineConfig([
  {
    entry: entries,
    format: 'esm',
    target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
    noExternal: schema,
    // Each file stands alone: a shared chunk would be one more public path, under a hashed name.
    splitting: false,
    // File by file, what a validator does not use of the schema package stays out of it.
    esbuildOptions(options) {
      options.alias = { '@ficha-leccion/schema': '../schema/src/index.ts' };
    },
  },
  // Types one entry at a time: a chunk shared between .d.ts files could not be inlined by others.
  ...Object.entries(entries).map(([name, path]) => ({
    entry: { [name]: path },
    format: 'esm' as const,
    dts: { only: true, resolve: schema },
  })),
]);
