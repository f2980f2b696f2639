import type { Theme } from '../../../shared/show/stage.ts';
import { Lab } from '../../kit/lab.ts';
import { OnePageBrowser } from '../browser.ts';
import { drawingProcesses, processorMs } from '../process-cost.ts';
import type { Measure, Row } from '../row.ts';

/** The oldest engine that OBS ships: the slowest, too. */
const OLDEST = 103;
const LEAST = 24;

/** The themes whose bursts have the most pieces of each kind. */
const themes: readonly (readonly [Theme, string])[] = [
  ['festival', 'confetti'],
  ['neon', 'sparks'],
  ['porcelain', 'petals'],
];

/** The best of some bursts: what the page can do when nothing else has the processor. */
async function rowOf({ page, processId }: OnePageBrowser, theme: Theme, kind: string, times: number): Promise<Row> {
  await page.evaluate((name) => window.lab.open(name), theme);
  await page.evaluate(() => window.lab.warmUp());
  const drawing = drawingProcesses(processId);
  const runs: { rate: number; cost: number }[] = [];
  for (let run = 0; run < times; run += 1) {
    const before = processorMs(drawing);
    const { frames, ms } = await page.evaluate(() => window.lab.playBurst());
    runs.push({ rate: frames / (ms / 1000), cost: (processorMs(drawing) - before) / frames });
  }
  const best = runs.reduce((one, other) => (other.rate > one.rate ? other : one));
  return {
    what: `frames a second in a burst of ${kind}, Chromium ${OLDEST} without a GPU`,
    budget: `at least ${LEAST}`,
    measured: `${best.rate.toFixed(1)} (${best.cost.toFixed(0)} ms of processor a frame)`,
    isWithin: best.rate >= LEAST,
  };
}

/** Bursts over all widgets, each theme's in turn, played in real time. */
export const measureBurst: Measure = async ({ isQuick }) => {
  await using lab = await Lab.start();
  await using browser = await OnePageBrowser.open({ version: OLDEST });
  await browser.page.goto(lab.address);
  await browser.page.waitForFunction(() => 'lab' in window);
  const rows: Row[] = [];
  for (const [theme, kind] of isQuick ? themes.slice(0, 1) : themes) {
    rows.push(await rowOf(browser, theme, kind, isQuick ? 2 : 4));
  }
  return rows;
};
