import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { configDefaults, defineConfig } from 'vitest/config';

const roomTests = 'server/**/*.room.test.ts';
const lookTests = 'test/look/**/*.test.ts';
const crewTests = 'test/crew/**/*.test.ts';
const elementTests = '**/{element,*.element}.test.ts';
const oxc = { decorator: { legacy: true } };

/** Element tests are not here: they run in the engines of `web-test-runner.config.mjs`. */
export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'pure',
          // Otherwise one core of two would idle.
          maxWorkers: 2,
          testTimeout: 20_000,
          // Each undoes what it does to the process, so the files can share what they load.
          isolate: false,
          include: ['{shared,server,overlays,panel,assets}/**/*.test.ts', 'test/{kit,proof}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, roomTests, elementTests],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.jsonc' } })],
        test: { name: 'room', include: [roomTests], testTimeout: 10_000 },
      },
      {
        oxc,
        // What spans parts: built pages, the real launcher, the engines. It waits more than it works, and what is about
        // time has room for that (a countdown 25 ms late beside two others, of 100): two at a time.
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/{kit,proof}/**', lookTests, crewTests],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        oxc,
        // A hand waits more than it works: two at a time.
        test: { name: 'crew', include: [crewTests], maxWorkers: 2, testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        oxc,
        // Pictures are no slower to judge beside each other.
        test: { name: 'look', include: [lookTests], maxWorkers: 2, testTimeout: 240_000, hookTimeout: 120_000 },
      },
    ],
  },
});
