import type { Browser, Page } from 'playwright-core';
import { injected, waitForWords, wordsOf } from './page-words.ts';
import type { Box } from './pixels.ts';

/** What `stage-probe.js`, `obs-shim.js` and the tests leave in a stage page. */
interface Probe {
  asked: number;
  isHeld: boolean;
  hasPicture(): boolean;
  canvases: number;
  clock(): string;
  waiting(): number;
  stopAt(clock: string): void;
  release(until?: { only: 'first picture' }): void;
  readClock(): Promise<{ text: string; at: number }[]>;
  frames(count: number): Promise<void>;
}

declare global {
  interface Window {
    stageProbe: Probe;
    __obs: { setVisible(isVisible: boolean): void; injectCss(css: string): void };
    mark: string;
  }
}

export interface StageOptions {
  canvas?: 'vertical' | 'horizontal';
  /** How far the page's own clock is off, ms. */
  shift?: number;
  /** More of the address, for instance `{ lite: '1' }`. */
  query?: Record<string, string>;
}

const sizes = { vertical: { width: 1080, height: 1920 }, horizontal: { width: 1920, height: 1080 } };

/** Chromium itself complains when a server is gone. */
const isOfTheBrowser = /WebSocket connection to|net::ERR_/;

/** The stage as OBS loads it: transparent, at its own size, with OBS's bridge. */
export class StagePage {
  readonly page: Page;
  /** What went wrong in the page, in its own words. */
  readonly faults: string[] = [];
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isOfTheBrowser.test(message.text())) this.faults.push(message.text());
    });
  }

  /** A page that is ready to load the stage behind this link, in a profile of its own. */
  static async prepare(
    browser: Browser,
    link: string,
    { canvas = 'vertical', shift = 0, query = {} }: StageOptions = {},
  ): Promise<StagePage> {
    const address = new URL(link);
    for (const [name, value] of Object.entries({ canvas, ...query })) address.searchParams.set(name, value);
    const page = await browser.newPage({ viewport: sizes[canvas] });
    if (shift !== 0) await page.addInitScript(`window.clockShift = ${shift}`);
    for (const name of ['shifted-clock', 'obs-shim', 'page-words', 'stage-probe']) {
      await page.addInitScript(injected(name));
    }
    return new StagePage(page, address.href);
  }

  load = (waitUntil: 'load' | 'commit' = 'load') => this.page.goto(this.#address, { waitUntil });

  words = () => wordsOf(this.page);

  /** Resolves when these words are on the stage. */
  shows = (words: string, deadline?: number) => waitForWords(this.page, words, deadline ? { deadline } : {});

  /** Resolves when these words are no more on the stage. */
  hides = (words: string) => waitForWords(this.page, words, { gone: true });

  /** Resolves when, for half a second, no more was drawn than a clock that counts seconds needs. */
  async rests(): Promise<void> {
    const isStill = () =>
      this.page.evaluate(async () => {
        const { asked } = window.stageProbe;
        await new Promise((resolve) => setTimeout(resolve, 500));
        return window.stageProbe.asked - asked <= 1;
      });
    for (let tries = 0; tries < 40; tries += 1) if (await isStill()) return;
    throw new Error(`The stage does not come to rest; it reads “${await this.words()}”`);
  }

  /** The countdown's words; empty when there is none. */
  clock = () => this.page.evaluate(() => window.stageProbe.clock());

  picture = (clip?: Box): Promise<Buffer> =>
    this.page.screenshot({ omitBackground: true, animations: 'allow', caret: 'initial', ...(clip ? { clip } : {}) });

  /** Resolves when the page waits for a frame that it does not get. */
  standsStill = () => this.page.waitForFunction(() => window.stageProbe.waiting() > 0, undefined, { polling: 20 });

  /** Where the widgets, or others, are. */
  boxes = (selector = '[data-widget]'): Promise<Box[]> =>
    this.page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const isEmpty = element.shadowRoot !== null && !element.shadowRoot.querySelector(':not(style)');
          const { x, y, width, height } = element.getBoundingClientRect();
          return isEmpty ? [] : [{ x, y, width, height }];
        }),
      selector,
    );

  /** What to add to the page's `performance.now()` to get this machine's time, and how far that may be off, ms. */
  async machineTime(): Promise<{ offset: number; doubt: number }> {
    let best = { offset: 0, doubt: Infinity };
    for (let round = 0; round < 12; round += 1) {
      const asked = Date.now();
      const said = await this.page.evaluate(() => performance.now());
      const doubt = (Date.now() - asked) / 2;
      if (doubt < best.doubt) best = { offset: asked + doubt - said, doubt };
    }
    return best;
  }
}
