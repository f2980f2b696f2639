import type { BurstKind } from '../../../overlays/effects/bursts.ts';
import type { Theme } from '../../../shared/show/stage.ts';
import { Lab } from '../../kit/lab.ts';
import { OnePageBrowser } from '../browser.ts';
import { drawingProcesses, processorMs } from '../process-cost.ts';
import { quantile } from '../quantile.ts';
import type { Measure, Row } from '../row.ts';

/** The oldest engine that OBS ships: the slowest, too. */
const OLDEST = 103;
const LEAST = 24;

interface Kind {
  readonly theme: Theme;
  readonly kind: BurstKind;
  /** Whether a full group sets it off, and not a step of the ladder. */
  readonly isGroup?: boolean;
}

/** The themes whose bursts have the most pieces of each kind. */
const kinds: readonly Kind[] = [
  { theme: 'festival', kind: 'confetti' },
  { theme: 'festival', kind: 'coins', isGroup: true },
  { theme: 'neon', kind: 'sparks' },
  { theme: 'porcelain', kind: 'petals' },
];

/** The median of some bursts. */
async function rowOf({ page, processId }: OnePageBrowser, { theme, kind, isGroup = false }: Kind, times: number) {
  await page.evaluate(([name, options]) => window.lab.open(name, options), [theme, { isGroup }] as const);
  await page.evaluate(() => window.lab.warmUp());
  const drawing = drawingProcesses(processId);
  const runs: { rate: number; cost: number }[] = [];
  for (let run = 0; run < times; run += 1) {
    const before = processorMs(drawing);
    const { frames, ms } = await page.evaluate(() => window.lab.playBurst());
    runs.push({ rate: frames / (ms / 1000), cost: (processorMs(drawing) - before) / frames });
  }
  const middle = (figures: number[]) => quantile(figures, 0.5);
  const rate = middle(runs.map((run) => run.rate));
  const cost = middle(runs.map((run) => run.cost));
  return {
    what: `frames a second in a burst of ${kind}, Chromium ${OLDEST} without a GPU`,
    budget: `at least ${LEAST}`,
    measured: `${rate.toFixed(1)} (${cost.toFixed(0)} ms of processor a frame)`,
    isWithin: rate >= LEAST,
  };
}

/** Bursts over all widgets, each theme's in turn, played in real time. */
export const measureBurst: Measure = async ({ isQuick }) => {
  await using lab = await Lab.start();
  await using browser = await OnePageBrowser.open({ version: OLDEST });
  await browser.page.goto(lab.address);
  await browser.page.waitForFunction(() => 'lab' in window);
  const rows: Row[] = [];
  for (const kind of isQuick ? kinds.slice(0, 1) : kinds) {
    rows.push(await rowOf(browser, kind, isQuick ? 3 : 5));
  }
  return rows;
};
