import { defineConfig } from 'tsup';

const schema = ['@ficha-leccion/schema'];

export default defineConfig({
  entry: { index: 'src/index.ts' },
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
});
