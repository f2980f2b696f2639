import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { OnePageBrowser } from '../browser.ts';
import { countFrames, type Frames } from '../drawn-frames.ts';
import { drawingProcesses, processorMs } from '../process-cost.ts';
import type { Measure, Row } from '../row.ts';
import { SKU, StageShow } from '../stage-show.ts';

const shim = fileURLToPath(new URL('../../kit/obs-shim.js', import.meta.url));
/** Shares of one core. */
const MOST_STILL = 0.05;
const MOST_COUNTING = 0.1;
/** What came in with the start of a deal is at rest by then, ms. */
const AT_REST_MS = 4000;
const BLANK = 'data:text/html,<body style="background:transparent"></body>';

/** A stage of one show, opened as OBS does. */
async function openStage(
  show: StageShow,
  drawnBy: 'compositor' | 'swiftshader' = 'compositor',
): Promise<OnePageBrowser> {
  const browser = await OnePageBrowser.open({ drawnBy });
  await browser.page.addInitScript({ path: shim });
  await browser.page.goto(show.room.overlay);
  return browser;
}

/** Fails where a page shows nothing: an empty page would be still for the wrong reason. */
async function proveShown({ page }: OnePageBrowser, words: RegExp): Promise<void> {
  const text = await page.evaluate(() => {
    const textOf = (node: Node): string => {
      if (node instanceof HTMLStyleElement || (node instanceof HTMLElement && !node.checkVisibility())) return '';
      const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
      return node instanceof Text ? node.data : [...inside.childNodes].map(textOf).join(' ');
    };
    return textOf(document.body);
  });
  if (!words.test(text)) throw new Error(`The stage does not show ${String(words)} but "${text.trim()}"`);
}

async function showOnAir(withDeal: boolean): Promise<StageShow> {
  const show = await StageShow.start();
  const tiers = [{ tierId: 'one', threshold: 5000, reward: '新人礼包' }];
  await show.order({ type: 'rewards/plan', ladder: { ladderId: 'bench', metric: 'likes', tiers } });
  await show.order({ type: 'rewards/start' });
  await show.order({ type: 'stock/count', sku: SKU, left: 12 });
  if (withDeal) await show.startDeal();
  else await show.armDeal();
  return show;
}

const framesRow = (what: string, { drawn, asked }: Frames, most: number, least = 0): Row => ({
  what: `composited frames a second, ${what}`,
  budget: String(most),
  measured: `${drawn.toFixed(2)} (animation frames asked for: ${asked.toFixed(2)})`,
  isWithin: drawn <= most * 1.1 && drawn >= least,
});

/** Processor time of renderer and GPU process in % of a core, over a time in ms; all browsers at once. */
async function shares(browsers: readonly OnePageBrowser[], lasts: number): Promise<number[]> {
  const ids = browsers.map(({ processId }) => drawingProcesses(processId));
  const before = ids.map(processorMs);
  const begun = performance.now();
  await pause(lasts);
  const passed = performance.now() - begun;
  return ids.map((each, index) => (processorMs(each) - (before[index] ?? 0)) / passed);
}

const percent = (share = Number.NaN) => `${(share * 100).toFixed(1)}%`;

/** A still stage and one that counts down, each in a browser of its own: what is drawn, and what that costs. */
export const measureStillAndMoving: Measure = async ({ isQuick }) => {
  await using stillShow = await showOnAir(false);
  await using dealShow = await showOnAir(true);
  await using blank = await OnePageBrowser.open();
  await blank.page.goto(BLANK);
  await using still = await openStage(stillShow);
  await using counting = await openStage(dealShow);
  await using played = await openStage(dealShow, 'swiftshader');
  await pause(AT_REST_MS);
  await proveShown(still, /保温杯[^]*新人礼包|新人礼包[^]*保温杯/);
  await proveShown(counting, /保温杯/);

  // The trace itself costs time, so it runs by itself.
  const [idle, stillCpu, countingCpu, playedCpu] = await shares(
    [blank, still, counting, played],
    isQuick ? 8_000 : 20_000,
  );
  await played.page.close();
  const traced = isQuick ? 4_000 : 8_000;
  const [stillFrames, countingFrames] = (await Promise.all(
    [still, counting].map(({ cdp }) => countFrames(cdp, traced)),
  )) as [Frames, Frames];
  await counting.page.evaluate(() =>
    (window as unknown as { __obs: { setVisible(visible: boolean): void } }).__obs.setVisible(false),
  );
  await pause(500);
  const hiddenFrames = await countFrames(counting.cdp, traced / 2);

  const cpuRow = (what: string, share = Number.NaN, most?: number): Row => ({
    what: `processor time, ${what}`,
    budget: most === undefined ? '' : `${most * 100}% of a core`,
    measured: `${percent(share)} (blank page ${percent(idle)})`,
    isWithin: most === undefined ? null : share <= most,
  });
  return [
    framesRow('still stage', stillFrames, 0),
    // A countdown that does not run would be no pass either.
    framesRow('countdown', countingFrames, 1, 0.8),
    framesRow('hidden', hiddenFrames, 0),
    cpuRow('still stage', stillCpu, MOST_STILL),
    cpuRow('countdown', countingCpu, MOST_COUNTING),
    cpuRow('countdown, GPU played by SwiftShader', playedCpu),
  ];
};
