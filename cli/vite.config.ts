import { join } from 'node:path';
import { defineConfig } from 'vite';

const home = join(import.meta.dirname, '..');

/** Builds the command: our own sources in, dependencies left where npm put them. */
export default defineConfig({
  root: home,
  build: {
    ssr: join(home, 'cli', 'main.ts'),
    outDir: join(home, 'dist', 'cli'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      // The engine does nothing on loading: help and version need not load it.
      treeshake: { moduleSideEffects: (id) => !/\/(?:engine|xlsx)\//u.test(id) },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
