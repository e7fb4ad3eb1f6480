import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const schema = ['@ficha-leccion/schema'];

/** What a form says to the person who fills it in; who reads a filled-in one has no use for it. */
const FOR_PEOPLE = new Set([
  'help',
  'errors',
  'autocomplete',
  'counter',
  'shortLabel',
  'add',
  'texts',
  'requiredIn',
  'timeZone',
  'integer',
  'minimum',
  'maximum',
  'shownUnless',
]);

const options: Options = {
  format: 'esm',
  target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
  // The entry is small: what reads comes with the first file, the parser of HTML with the first page.
  splitting: true,
  noExternal: schema,
  dts: { resolve: schema },
  // File by file, what reading does not use of the schema package stays out of it.
  esbuildOptions(options) {
    options.alias = { '@ficha-leccion/schema': '../schema/src/index.ts' };
  },
  esbuildPlugins: [
    {
      name: 'form-model-for-readers',
      setup(build) {
        build.onLoad({ filter: /[\\/]form-model[\\/].*\.json$/ }, ({ path }) => {
          const model: unknown = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
            FOR_PEOPLE.has(key) || (key === 'personalData' && value !== 'free-text')
              ? undefined
              : value,
          );
          return { contents: JSON.stringify(model), loader: 'json' };
        });
      },
    },
  ],
};

/** Three builds: in one, who reads would load what writing and reporting use of the schema package. */
export default defineConfig([
  { ...options, entry: { index: 'src/index.ts', 'pdf-process': 'src/formats/pdf/pdf-process.ts' } },
  { ...options, entry: { export: 'src/export/index.ts' } },
  { ...options, entry: { report: 'src/report/index.ts' } },
]);
