import fs from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { manifestOf } from './panel/device/manifests.ts';

/** Of a packaged face take the one format that Chromium wants, and show no other face in its place while it comes. */
const woff2Alone = {
  postcssPlugin: 'woff2-alone',
  Declaration: {
    src: (src: { value: string }) =>
      void (src.value = src.value.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')),
    'font-display': (display: { value: string }) => void (display.value = 'block'),
  },
};

/** The oldest browsers of a crew: the Chromium of OBS's docks, and the Safari of an iPhone that was new three years ago and never updated. */
const crewBrowsers = ['chrome103', 'safari16.4'];

/**
 * Pages for the oldest browsers that show them: those of `input`, with what they load in `folder`. Modules that `isCommon` names
 * become one file. The room has its own configuration, `server/vite.config.ts`.
 */
export const pages = (
  input: string[],
  folder: string,
  browsers: string[],
  isCommon = (_id: string) => false,
): UserConfig => ({
  base: '/',
  publicDir: false,
  // oxc leaves standard decorators raw, and no browser runs them. tsconfig.json says the same to the other tools.
  oxc: { decorator: { legacy: true } },
  css: { postcss: { plugins: [woff2Alone] } },
  build: {
    outDir: 'dist/client',
    assetsDir: folder,
    // Two builds fill this folder; `server/local/build.mjs` empties it before them.
    emptyOutDir: false,
    target: browsers,
    cssTarget: browsers,
    // A page's content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // A widget's chunk bears its folder's name, by which its budget is held.
        chunkFileNames: ({ facadeModuleId }) => {
          const widget = /overlays\/widgets\/([^/]+)\/element\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return `${folder}/${widget ?? '[name]'}-[hash].js`;
        },
        codeSplitting: { groups: [{ name: 'common', test: isCommon }] },
      },
      input,
    },
  },
});

/** What phones ask for under names that stay: the manifests of the crew's pages and their icons. */
const forHomeScreens: Plugin = {
  name: 'for-home-screens',
  generateBundle() {
    for (const page of ['panel', 'prompter'] as const)
      this.emitFile({ type: 'asset', fileName: `${page}/app.webmanifest`, source: JSON.stringify(manifestOf(page)) });
    const icons = path.join(import.meta.dirname, 'assets', 'icons');
    for (const file of fs.readdirSync(icons).filter((name) => name.endsWith('.png')))
      this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: fs.readFileSync(path.join(icons, file)) });
  },
};

/** All pages but the stage, which is built by itself: `overlays/vite.config.ts`. */
export default defineConfig({
  ...pages(['overlays/gallery/index.html', 'panel/index.html', 'panel/prompter/index.html'], 'assets', crewBrowsers),
  plugins: [forHomeScreens],
});
