import { defineConfig } from 'tsup';

/** The browser floor: what GOV.CO portals still meet on office computers. */
const target = ['es2022', 'chrome109', 'firefox115', 'safari16.4'];
const ours = ['@ficha-leccion/schema', '@ficha-leccion/validators'];

export default defineConfig([
  {
    entry: { index: 'src/index.ts', define: 'src/define.ts' },
    format: 'esm',
    target,
    dts: { resolve: ours },
    noExternal: ours,
  },
  {
    // One file for `<script type="module">`: Lit, validator and sentences included.
    entry: { 'ficha-leccion.bundle': 'src/define.ts' },
    format: 'esm',
    target,
    platform: 'browser',
    noExternal: [/./],
    minify: true,
    // Old portals serve pages in ISO-8859-1; the script must read the same there.
    esbuildOptions(options) {
      options.charset = 'ascii';
      options.legalComments = 'none';
    },
  },
]);
