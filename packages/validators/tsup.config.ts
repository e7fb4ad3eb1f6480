import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** One entry per document and version, so that a page loads only what it checks. */
const documents = readdirSync('compiled')
  .filter((file) => file !== 'validators.ts')
  .map((file) => [file.replace('.ts', ''), `compiled/${file}`]);

export default defineConfig({
  entry: { index: 'src/index.ts', ...Object.fromEntries(documents) },
  format: 'esm',
  target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
  dts: { resolve: ['@ficha-leccion/schema'] },
  noExternal: ['@ficha-leccion/schema'],
  clean: true,
});
