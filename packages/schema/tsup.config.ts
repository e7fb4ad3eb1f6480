import { defineConfig } from 'tsup';

const main = { index: 'src/index.ts', zod: 'src/zod.ts' };
const languages = ['es-CO', 'es-PE', 'en'].map((lang) => ({
  [`messages/${lang}`]: `src/messages/${lang}.ts`,
}));

export default defineConfig([
  {
    entry: Object.assign({}, main, ...languages),
    format: 'esm',
    target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
  },
  // Types apart: a chunk shared between .d.ts files could not be inlined by other packages.
  ...[main, ...languages].map((entry) => ({ entry, format: 'esm' as const, dts: { only: true } })),
]);
