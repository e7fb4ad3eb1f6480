import { defineConfig } from 'vite';

/** One script for the browser; the page around it comes from the server. */
export default defineConfig({
  build: {
    rolldownOptions: {
      input: 'src/page.ts',
      output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
    },
  },
});
