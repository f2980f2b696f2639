import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The worker as one module that bare workerd loads. Its own imports, `cloudflare:workers` and the like, stay. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  publicDir: false,
  ssr: { noExternal: true, target: 'webworker' },
  resolve: { conditions: ['workerd', 'worker', 'browser'] },
  build: {
    ssr: 'server/worker.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: [/^cloudflare:/, /^node:/],
      output: { entryFileNames: 'room.mjs', codeSplitting: false },
    },
  },
});
