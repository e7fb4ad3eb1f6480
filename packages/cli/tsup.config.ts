import { defineConfig } from 'tsup';

export default defineConfig({
  // A thread is started from a file of its own, beside the one that starts it.
  entry: {
    main: 'src/main.ts',
    'bulk-worker': 'src/bulk/bulk-worker.ts',
    'import-worker': 'src/import/import-worker.ts',
  },
  splitting: false,
  format: 'esm',
  target: 'node22',
  clean: true,
});
