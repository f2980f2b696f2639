import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { widgetNames } from '../shared/widgets.ts';
import { engine, engineArguments, enginesRunHere } from './kit/engines.mjs';
import { Lab } from './kit/lab.ts';

/* Hours on air in seconds: a page is drawn at every instant that counts, and what it holds must not grow. */

const VERSION = 127;
/** Grown beyond this is a leak: the engine's own caches and compiled code come and go, MB. */
const MOST_GROWN_MB = 1.2;
const MOST_NODES = 1.05;

let lab: Lab;
let browser: Browser;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  [lab, browser] = await Promise.all([
    Lab.start(),
    chromium.launch({ executablePath: engine(VERSION), args: [...engineArguments, '--disable-gpu-compositing'] }),
  ]);
  page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(lab.address);
  await page.waitForFunction(() => 'lab' in window);
  await page.evaluate(() => window.lab.open('festival'));
});
afterAll(async () => {
  await browser?.close();
  await lab?.[Symbol.asyncDispose]();
});

/** What the page holds when all that could be thrown away is thrown away. */
async function held() {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
  const { textures, contexts, canvases } = await page.evaluate(() => ({ ...window.lab.counts }));
  return {
    heapMb: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    textures,
    contexts,
    canvases,
  };
}

test.runIf(enginesRunHere)('eight hours of selling leave the page as the first two left it', async () => {
  const { drawn, seen } = await page.evaluate(() => window.lab.sell(2));
  expect(drawn).toBeGreaterThan(500);
  expect(seen).toEqual([...widgetNames].sort());
  const early = await held();
  await page.evaluate(() => window.lab.sell(6));
  const late = await held();
  console.log('after two hours', early, 'after eight', late);
  expect(late.heapMb - early.heapMb).toBeLessThan(MOST_GROWN_MB);
  expect(late.nodes).toBeLessThanOrEqual(early.nodes * MOST_NODES);
  expect(late.listeners).toBeLessThanOrEqual(early.listeners + 5);
  expect(await page.evaluate(() => window.lab.faults)).toEqual([]);
});

test.runIf(enginesRunHere)('two thousand bursts need one canvas and the same few textures', async () => {
  await page.evaluate(() => window.lab.warmUp());
  await page.evaluate(() => window.lab.burst(100));
  const early = await held();
  await page.evaluate(() => window.lab.burst(2_000));
  const late = await held();
  console.log('after 100 bursts', early, 'after 2000 more', late);
  expect(late).toMatchObject({ textures: early.textures, contexts: early.contexts, canvases: early.canvases });
  expect(late.heapMb - early.heapMb).toBeLessThan(MOST_GROWN_MB);
  expect(late.nodes).toBeLessThanOrEqual(early.nodes * MOST_NODES);
  expect(await page.evaluate(() => document.querySelector('canvas'))).toBe(null);
});
