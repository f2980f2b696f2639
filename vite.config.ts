import { defineConfig } from 'vite';

/**
 * The pages, for the oldest Chromium that OBS ships. The room has its own configuration, `server/vite.config.ts`.
 */
export default defineConfig({
  base: '/',
  publicDir: false,
  // oxc leaves standard decorators raw, and no browser runs them. tsconfig.json says the same to the other tools.
  oxc: { decorator: { legacy: true } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'chrome103',
    cssTarget: 'chrome103',
    // A page's content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // A widget's chunk bears its folder's name, by which its budget is held.
        chunkFileNames: ({ facadeModuleId }) => {
          const widget = /overlays\/widgets\/([^/]+)\/element\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return `assets/${widget ?? '[name]'}-[hash].js`;
        },
      },
      input: ['overlays/index.html', 'overlays/gallery/index.html', 'panel/index.html', 'panel/prompter/index.html'],
    },
  },
});
