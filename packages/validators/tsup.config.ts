import { readdirSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

/** One entry per document and version, so that a page loads only what it checks; then the compact ones. */
const documents = readdirSync('compiled', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .filter(
    (file) => !/^(explanations|patterns|text-stops|validators|.*-v[0-9]+\.[0-9]+)\.ts$/.test(file),
  )
  .map((file) => [file.replace('.ts', ''), `compiled/${file}`]);
const entries: Record<string, string> = {
  explain: 'src/explain.ts',
  index: 'src/index.ts',
  'problem-details': 'src/problem-details.ts',
  review: 'src/review.ts',
  stream: 'src/stream/index.ts',
  ...Object.fromEntries(documents),
};
const schema = ['@ficha-leccion/schema'];

/** Streams are of any document, so whoever reads them has loaded `index`, or is about to. */
const validatorsFromIndex: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'validators-from-index',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/validate\.ts$/ }, () => ({
      path: './index.js',
      external: true,
    }));
  },
};

export default defineConfig([
  {
    entry: entries,
    format: 'esm',
    target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
    noExternal: schema,
    esbuildPlugins: [validatorsFromIndex],
    // Each file stands alone, but for `stream`: a shared chunk would be one more public path, under
    // a hashed name.
    splitting: false,
    // File by file, what a validator does not use of the schema package stays out of it.
    esbuildOptions(options) {
      options.alias = {
        '@ficha-leccion/schema': '../schema/src/index.ts',
        '@ficha-leccion/schema/messages': '../schema/src/messages',
      };
    },
  },
  // Types one entry at a time: a chunk shared between .d.ts files could not be inlined by others.
  ...Object.entries(entries).map(([name, path]) => ({
    entry: { [name]: path },
    format: 'esm' as const,
    dts: { only: true, resolve: schema },
  })),
]);
