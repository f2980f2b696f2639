import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { engine, engineArguments, engineVersions } from './test/kit/engines.mjs';

const launchers = engineVersions.map((version) => {
  const launchOptions = {
    executablePath: engine(version),
    // Without a graphics card its emulation may hang on a 2D canvas after some dozen pages (Chromium 103).
    args: [...engineArguments, '--disable-accelerated-2d-canvas'],
    headless: /** @type {const} */ ('shell'),
  };
  return Object.assign(chromeLauncher({ launchOptions }), { name: `Chromium ${version}` });
});

/* Element tests, in each engine that OBS ships. */
export default {
  files: ['{overlays,panel}/**/element.test.ts', '{overlays,panel}/**/*.element.test.ts'],
  nodeResolve: true,
  // The flags of decorators must stand in the very file named here.
  // Lists of words are JSON, which Chromium 103 imports only as a script.
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'chrome103', tsconfig: './tsconfig.json' })],
  browsers: launchers,
  // One page at a time: Chromium 103 gives no frames to a page behind another, and encodes no picture for it.
  concurrentBrowsers: 1,
  concurrency: 1,
  testsFinishTimeout: 180_000,
  // A machine that is busy with other work is slow, not wrong.
  testFramework: { config: { timeout: 30_000 } },
  // Lit's development build is wanted here, for its warnings; that it is one is no news.
  filterBrowserLogs: (/** @type {{ args: unknown[] }} */ { args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
