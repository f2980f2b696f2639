import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { BuiltPages } from '../kit/built-pages.ts';
import { OnePageBrowser } from './browser.ts';
import { countFrames } from './drawn-frames.ts';
import { drawingProcesses, processorMs } from './process-cost.ts';

const shim = fileURLToPath(new URL('../kit/obs-shim.js', import.meta.url));
const BLANK = 'data:text/html,<body style="background:transparent"></body>';
/** A page that is there still unpacks pictures and letters: it is looked at again and again, ms, until it takes less than this of a core. */
const SETTLING = { forMs: 150, times: 8, share: 0.08 } as const;

/** What a page cost while it was looked at. */
export interface Cost {
  /** Frames that were composited, a second. */
  readonly drawn: number;
  /** Processor time of renderer and GPU process, shares of a core. */
  readonly share: number;
}

/** By what lies between the first and the last, so that a second hand reads 1 whatever the ends of the time cut off. */
function rateOf(times: readonly number[], lasts: number): number {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return span > lasts / 2 ? ((times.length - 1) * 1000) / span : (times.length * 1000) / lasts;
}

/** The gallery's bare page in a browser of its own: widgets as OBS would paint them, and room time that runs. */
export class GalleryPage {
  readonly #pages: BuiltPages;
  readonly #browser: OnePageBrowser;

  private constructor(pages: BuiltPages, browser: OnePageBrowser) {
    this.#pages = pages;
    this.#browser = browser;
  }

  static async open(): Promise<GalleryPage> {
    const pages = await BuiltPages.serve();
    const browser = await OnePageBrowser.open();
    await browser.page.addInitScript({ path: shim });
    return new GalleryPage(pages, browser);
  }

  async showNothing(): Promise<void> {
    await this.#browser.page.goto(BLANK);
    await this.#settle();
  }

  /** Plays a demo from the instant worth looking at, or from one so long after its beginning, ms. Gives how many widgets show. */
  async play(demo: string, at?: number): Promise<number> {
    const words = {
      show: demo,
      bare: '1',
      play: '1',
      background: 'none',
      ...(at === undefined ? {} : { at: `${at}` }),
    };
    const { page } = this.#browser;
    await page.goto(`${this.#pages.origin}/gallery/?${new URLSearchParams(words).toString()}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await this.#settle();
    return page.$$eval(
      '[data-widget]',
      (widgets) => widgets.filter(({ shadowRoot }) => shadowRoot?.firstElementChild).length,
    );
  }

  async hide(): Promise<void> {
    await this.#browser.page.evaluate(() =>
      (window as unknown as { __obs: { setVisible(visible: boolean): void } }).__obs.setVisible(false),
    );
    await this.#settle();
  }

  /** What the page costs over a time, ms. The counting itself costs a little: a blank page shows how much. */
  async cost(lasts: number): Promise<Cost> {
    const [{ drawnAt }, share] = await Promise.all([countFrames(this.#browser.cdp, lasts), this.#shareOver(lasts)]);
    return { drawn: rateOf(drawnAt, lasts), share };
  }

  async #shareOver(lasts: number): Promise<number> {
    const ids = drawingProcesses(this.#browser.processId);
    const before = processorMs(ids);
    const begun = performance.now();
    await pause(lasts);
    return (processorMs(ids) - before) / (performance.now() - begun);
  }

  async #settle(): Promise<void> {
    for (let time = 0; time < SETTLING.times; time += 1) {
      if ((await this.#shareOver(SETTLING.forMs)) < SETTLING.share) return;
    }
  }

  async [Symbol.asyncDispose]() {
    await this.#browser[Symbol.asyncDispose]();
    await this.#pages[Symbol.asyncDispose]();
  }
}
