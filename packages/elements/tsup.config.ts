import { defineConfig } from 'tsup';

/** The browser floor: what GOV.CO portals still meet on office computers. */
const target = ['es2022', 'chrome109', 'firefox115', 'safari16.4'];
const tags = [
  'ficha-leccion',
  'ficha-leccion-vista',
  'nota-conocimiento',
  'nota-conocimiento-vista',
];
const ours = ['@ficha-leccion/schema', '@ficha-leccion/validators'];

/** File by file, so that what both packages hold comes once and what no element uses stays out. */
const alias = {
  '@ficha-leccion/schema': '../schema/src/index.ts',
  '@ficha-leccion/schema/messages': '../schema/src/messages',
  '@ficha-leccion/validators': '../validators/src/index.ts',
};

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      ...Object.fromEntries(tags.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
    },
    format: 'esm',
    target,
    dts: { resolve: ours },
    noExternal: ours,
    esbuildOptions(options) {
      options.alias = alias;
    },
  },
  {
    // One file an element for `<script type="module">`: Lit, validator and sentences included.
    entry: Object.fromEntries(tags.map((tag) => [`${tag}.bundle`, `src/define/${tag}.ts`])),
    splitting: false,
    format: 'esm',
    target,
    platform: 'browser',
    noExternal: [/./],
    minify: true,
    esbuildOptions(options) {
      options.alias = alias;
      // Old portals serve pages in ISO-8859-1; the script must read the same there.
      options.charset = 'ascii';
      options.legalComments = 'none';
    },
  },
]);
