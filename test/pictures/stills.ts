import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { engine, engineArguments } from '../kit/engines.mjs';
import { LiveShow } from '../kit/live-show.ts';
import { CrewPanel } from '../kit/crew-panel.ts';
import { StagePage } from '../kit/stage-page.ts';
import { compose } from './compose.ts';
import { buy, like, prepare, start, tellStock } from './programme.ts';

/* Takes two shows to a moment worth looking at and photographs what OBS and the phone would show. */

const folder = path.resolve(import.meta.dirname, '../../docs/pictures');

/** A calm moment: the sale under way, the stock low, orders one by one, a tier open and the next near. */
async function liveMoment(browser: Browser) {
  await using show = await LiveShow.start();
  const stage = await StagePage.prepare(browser, show.live.overlay);
  await prepare(show, 'zh-CN', 188_000);
  await stage.load();
  await like(show, 5_000);
  await stage.shows('SHIP0');
  await start(show);
  await stage.hides('SHIP0');
  await like(show, 11_284);
  await tellStock(show, 12);
  for (const index of [0, 1, 2]) {
    await buy(show, 'zh-CN', index);
    await pause(1_700);
  }
  await stage.rests();
  const picture = await stage.picture();
  const panel = await CrewPanel.open(browser, show.live.panel, 'zh-CN', 'phone');
  await panel.shows('1 个画面');
  return { stage: picture, panel: await panel.page.screenshot() };
}

/** The hottest moment: last seconds of the sale, orders by the dozen, and the audience opens a tier. */
async function hotMoment(browser: Browser) {
  await using show = await LiveShow.start();
  const stage = await StagePage.prepare(browser, show.live.overlay);
  await prepare(show, 'en', 15_000);
  await stage.load();
  const panel = await CrewPanel.open(browser, show.live.panel, 'en', 'phone');
  await like(show, 4_900);
  await like(show, 100);
  await stage.shows('SHIP0');
  await stage.hides('SHIP0');
  await like(show, 14_900);
  await start(show);
  await tellStock(show, 4);
  for (let index = 0; index < 38; index += 1) await buy(show, 'en', index);
  await stage.page.waitForFunction(() => /^08\.\d$/.test(window.stageProbe.clock()), undefined, { polling: 20 });
  await like(show, 100);
  await stage.page.waitForFunction(() => document.querySelector('canvas.burst') !== null, undefined, { polling: 20 });
  const panelPicture = panel.page.screenshot();
  await pause(1_100);
  await stage.page.evaluate(() => (window.stageProbe.isHeld = true));
  return { stage: await stage.picture(), panel: await panelPicture };
}

/** Takes the README's still pictures into `docs/pictures/`. */
export async function takeStills(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: engine(149),
    args: [...engineArguments, '--disable-gpu-compositing'],
  });
  try {
    console.log('A show in Chinese, a sale under way …');
    const live = await liveMoment(browser);
    console.log('A show in English, in its last seconds …');
    const hot = await hotMoment(browser);
    fs.mkdirSync(folder, { recursive: true });
    const stage = await compose(browser, { stages: [live.stage, hot.stage], panel: hot.panel });
    fs.writeFileSync(path.join(folder, 'stage.png'), stage);
  } finally {
    await browser.close();
  }
}
