import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { tidyTemplates } from './scripts/tidy-templates.ts';

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
  '@ficha-leccion/validators/compact': '../validators/compiled/compact',
};

/** What loads later is one file for all, under a name that stays, and imports nothing. */
const loadsLater: Plugin = {
  name: 'loads-later',
  setup(build) {
    build.onResolve({ filter: /\/later\/[\w.-]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import'
        ? { path: `./${basename(path, '.ts')}.js`, external: true }
        : undefined,
    );
  },
};

type OutputPlugin = NonNullable<Options['plugins']>[number];

/**
 * Once more by terser, which finds 2 % that esbuild leaves. Not by tsup's own option: that runs after
 * the characters are escaped, and writes them out again.
 */
const smaller: OutputPlugin = {
  name: 'smaller',
  async renderChunk(code) {
    const { code: minified = code } = await minify(code, {
      module: this.format === 'esm',
      ecma: 2020,
      // A function that is called once stays one: put where it is called, it would be made at each call.
      compress: { passes: 2, reduce_funcs: false, inline: 1 },
    });
    return { code: minified };
  },
};

/** Escapes characters, in regular expressions too. */
const escaping = (characters: RegExp): OutputPlugin => ({
  name: 'escaping',
  renderChunk: (code) => ({
    code: code.replace(
      characters,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  }),
});

/** So that the encoding of a page is of no matter. */
const asciiOnly = escaping(/[^\0-\x7f]/g);

/** A single character beyond Latin-1 would have browsers hold all of the code in twice the bytes. */
const latin1Only = escaping(/[^\0-\xff]/g);

/**
 * Nearly all of the code runs before the form is there: compiled while it arrives, beside the main
 * thread, it need not be read twice. Chromium heeds this since 136, if it is the first line.
 */
const compiledAtOnce: OutputPlugin = {
  name: 'compiled-at-once',
  renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n${code}` }),
};

/** Every file of a folder `later/` but what stands in for Lit there. */
const later = ['src/document-form/later', 'src/languages/later'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'lit.ts')
    .map((file) => join(folder, file)),
);

const minified: Options = {
  splitting: false,
  format: 'esm',
  target,
  platform: 'browser',
  noExternal: [/./],
  minify: true,
};

function minifiedOptions(options: BuildOptions): void {
  options.alias = alias;
  // Browsers read modules as UTF-8, also in the pages of old portals that are in ISO-8859-1.
  options.charset = 'utf8';
  options.legalComments = 'none';
  // All browsers of the floor know them; esbuild doubts it, for new alphabets get names every year.
  options.supported = { 'regexp-unicode-property-escapes': true };
}

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      html: 'src/html.ts',
      hydrate: 'src/hydrate.ts',
      ...Object.fromEntries(tags.map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
    },
    format: 'esm',
    target,
    dts: { resolve: ours },
    noExternal: ours,
    esbuildPlugins: [loadsLater],
    esbuildOptions(options) {
      options.alias = alias;
    },
  },
  {
    // One file an element for `<script type="module">`: Lit, validator and sentences included.
    ...minified,
    entry: Object.fromEntries(tags.map((tag) => [`${tag}.bundle`, `src/define/${tag}.ts`])),
    esbuildPlugins: [tidyTemplates, loadsLater],
    esbuildOptions: minifiedOptions,
    plugins: [smaller, latin1Only, compiledAtOnce],
  },
  {
    // The same as a classic script: old portals have no modules, and pages in ISO-8859-1.
    ...minified,
    format: 'iife',
    outExtension: () => ({ js: '.js' }),
    entry: Object.fromEntries(tags.map((tag) => [`${tag}.classic`, `src/define/${tag}.ts`])),
    esbuildPlugins: [tidyTemplates, loadsLater],
    esbuildOptions: minifiedOptions,
    plugins: [smaller, asciiOnly, compiledAtOnce],
  },
  {
    ...minified,
    entry: Object.fromEntries(later.map((path) => [basename(path, '.ts'), path])),
    esbuildPlugins: [tidyTemplates],
    plugins: [smaller],
    esbuildOptions(options) {
      minifiedOptions(options);
      options.alias = { ...alias, lit: './src/document-form/later/lit.ts' };
    },
  },
]);
