import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', zod: 'src/zod.ts' },
  format: 'esm',
  target: ['es2022', 'node22', 'chrome109', 'firefox115', 'safari16.4'],
  dts: true,
});
