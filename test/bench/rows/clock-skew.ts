import { setTimeout as pause } from 'node:timers/promises';
import { CUE_LEAD_MS } from '../../../shared/show/words.ts';
import { OnePageBrowser } from '../browser.ts';
import { setClockWrong, watch } from '../pages/watch.ts';
import { quantile } from '../quantile.ts';
import type { Measure } from '../row.ts';
import { SKU, StageShow } from '../stage-show.ts';

const FRAME_MS = 1000 / 60;
const WRONG_BY_MS = 5 * 60_000;
/** Long enough that what a cue sets moving is at rest before the next. */
const BETWEEN_CUES_MS = 1800;

const monotonicNow = () => Number(process.hrtime.bigint()) / 1e6;

/** The frame in which a page first changes after a moment, on the machine's monotonic clock. */
async function firstChange({ page }: OnePageBrowser, origin: number, after: number): Promise<number> {
  const frames = await page.evaluate(() => window.changedFrames);
  return frames.map((time) => origin + time).find((time) => time > after) ?? Number.NaN;
}

/** Two overlays in two browsers, one of them five minutes ahead: how far apart they show one cue. */
export const measureClockSkew: Measure = async ({ isQuick }) => {
  await using show = await StageShow.start();
  await using right = await OnePageBrowser.open();
  await using wrong = await OnePageBrowser.open();
  await show.order({ type: 'stock/count', sku: SKU, left: 12 });
  await show.armDeal();
  await wrong.page.addInitScript(setClockWrong, WRONG_BY_MS);
  const pages = [right, wrong];
  for (const { page } of pages) {
    await page.addInitScript(watch, 'low-stock');
    await page.goto(show.room.overlay);
  }
  await pause(4000); // the burst of clock samples, and all that enters is in
  const origins = await Promise.all(pages.map((browser) => browser.monotonicOrigin()));

  const apart: number[] = [];
  for (let cue = 0; cue < (isQuick ? 6 : 12); cue += 1) {
    await show.order({ type: 'stage/switch', widget: 'low-stock', on: cue % 2 === 1 });
    const answeredAt = monotonicNow();
    await pause(BETWEEN_CUES_MS);
    // The event itself is in by then; what changes afterwards is the cue.
    const changes = pages.map((page, index) => firstChange(page, origins[index] ?? 0, answeredAt + CUE_LEAD_MS / 2));
    const [one = Number.NaN, other = Number.NaN] = await Promise.all(changes);
    apart.push(Math.abs(one - other) / FRAME_MS);
  }
  if (apart.some(Number.isNaN)) throw new Error('A page did not show a cue');
  const [middle, most] = [quantile(apart, 0.5), quantile(apart, 0.9)];
  return [
    {
      what: 'two overlays, clocks 5 minutes apart, one cue',
      budget: 'the same frame',
      measured: `p50 ${middle.toFixed(2)}, p90 ${most.toFixed(2)}, at worst ${Math.max(...apart).toFixed(2)} frames apart (${apart.length} cues)`,
      // A millisecond between two clocks may lie across the edge of a frame, now and then.
      isWithin: middle < 1 && most <= 1.05,
    },
  ];
};
