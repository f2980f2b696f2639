import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engine, engineArguments, enginesRunHere } from './kit/engines.mjs';
import { Lab } from './kit/lab.ts';

/* What a burst may do to the stage, and that the stage says the same without one. */

let lab: Lab;
let browser: Browser;
let page: Page;

const words = () =>
  page.evaluate(() => {
    const root = document.querySelector('[data-widget="reward-ladder"]')?.shadowRoot;
    return [...(root?.querySelectorAll('.opened, .won, .code') ?? [])].map((each) => each.textContent?.trim());
  });
const SAYS = ['点赞满 1,000', 'LIVE15-0', '¥15 优惠券'];
const canvases = () => page.evaluate(() => document.querySelectorAll('canvas').length);
const faults = () => page.evaluate(() => window.lab.faults);

describe.runIf(enginesRunHere)('a burst', () => {
  beforeAll(async () => {
    [lab, browser] = await Promise.all([
      Lab.start(),
      chromium.launch({ executablePath: engine(127), args: [...engineArguments, '--disable-gpu-compositing'] }),
    ]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await lab?.[Symbol.asyncDispose]();
  });

  async function load(options: { isLite?: boolean; isCalm?: boolean } = {}) {
    await page.goto(lab.address);
    await page.waitForFunction(() => 'lab' in window);
    await page.evaluate((asked) => window.lab.open('festival', asked), options);
    await page.evaluate(() => window.lab.drawBurst(600));
  }

  test('flies below all widgets, inside the safe area, and only as large as it is', async () => {
    await load();
    expect(await words()).toEqual(SAYS);
    const { isFirst, box } = await page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      const { left, top, right, bottom } = canvas.getBoundingClientRect();
      return { isFirst: canvas.parentElement?.firstElementChild === canvas, box: { left, top, right, bottom } };
    });
    expect(isFirst).toBe(true);
    expect([box.left >= 36, box.top >= 250, box.right <= 1044, box.bottom <= 1282]).toEqual([true, true, true, true]);
    expect((box.right - box.left) * (box.bottom - box.top)).toBeLessThan((1080 * 1920) / 4);
  });

  test('that loses its graphics card is over, says so once, and the reward still stands', async () => {
    await load();
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas')!;
      const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve));
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      await lost;
    });
    await page.evaluate(() => window.lab.drawBurst(900));
    expect(await canvases()).toBe(0);
    expect(await words()).toEqual(SAYS);
    expect(await faults()).toEqual([expect.stringMatching(/^reward-ladder: no burst/)]);
  });

  test('without WebGL is left out, and the reward stands', async () => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await load();
    expect(await canvases()).toBe(0);
    expect(await words()).toEqual(SAYS);
    expect(await faults()).toHaveLength(1);
  });

  test.each([{ isLite: true }, { isCalm: true }])('is not even tried where %o', async (options) => {
    await load(options);
    expect(await page.evaluate(() => window.lab.counts)).toEqual({ textures: 0, contexts: 0, canvases: 0 });
    expect(await words()).toEqual(SAYS);
    expect(await faults()).toEqual([]);
  });
});
