import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Box } from './pixels.ts';

const script = (name: string) => ({ path: path.join(import.meta.dirname, `${name}.js`) });

/** What `stage-probe.js` and `obs-shim.js` leave in a page. */
interface Probe {
  asked: number;
  freezesFirstPicture: boolean;
  isFrozen: boolean;
  words(node: Node): string;
  widgets(): HTMLElement[];
  hasPicture(): boolean;
  find(selector: string): Element | undefined;
  clock(): string;
  readClock(last: string): Promise<{ text: string; at: number }[]>;
  frames(count: number): Promise<void>;
}
declare global {
  interface Window {
    stageProbe: Probe;
    __obs: { setVisible(isVisible: boolean): void; injectCss(css: string): void };
    clockShift: number;
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

/** The stage as OBS loads it: transparent, at its own size, with OBS's bridge and default styles. */
export class StagePage {
  readonly page: Page;
  /** What went wrong in the page, in its own words. */
  readonly faults: string[] = [];
  readonly #address: string;

  private constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
  }

  /** A page that is ready to load the stage behind this link, in a profile of its own. */
  static async prepare(browser: Browser, link: string, { canvas = 'vertical', shift = 0, query = {} }: StageOptions = {}) {
    const address = new URL(link);
    for (const [name, value] of Object.entries({ canvas, ...query })) address.searchParams.set(name, value);
    const page = await browser.newPage({ viewport: sizes[canvas], bypassCSP: false });
    if (shift !== 0) {
      await page.addInitScript(`window.clockShift = ${shift}`);
      await page.addInitScript(script('shifted-clock'));
    }
    await page.addInitScript(script('obs-shim'));
    await page.addInitScript(script('stage-probe'));
    return new StagePage(page, address.href);
  }

  load = (waitUntil: 'load' | 'commit' = 'load') => this.page.goto(this.#address, { waitUntil });

  /** All words on the stage. */
  words = () => this.page.evaluate(() => window.stageProbe.words(document.body));

  /** Resolves when these words are on the stage. */
  async shows(words: string, deadline = 15_000): Promise<void> {
    await this.#until((wanted) => window.stageProbe.words(document.body).includes(wanted), words, deadline);
  }

  /** Resolves when these words are no more on the stage. */
  async hides(words: string, deadline = 15_000): Promise<void> {
    await this.#until((wanted) => !window.stageProbe.words(document.body).includes(wanted), words, deadline);
  }

  /** Resolves when nothing has moved for half a second but a clock that counts seconds. */
  async rests(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const { asked } = window.stageProbe;
        const known = (window as unknown as { rest?: { asked: number; since: number } }).rest;
        const isStill = known !== undefined && asked - known.asked <= 1;
        if (!isStill) Object.assign(window, { rest: { asked, since: performance.now() } });
        return isStill && performance.now() - known.since > 500;
      },
      undefined,
      { polling: 50, timeout: 30_000 },
    );
    await this.page.evaluate(() => delete (window as unknown as { rest?: unknown }).rest);
  }

  clock = () => this.page.evaluate(() => window.stageProbe.clock());

  picture = (clip?: Box): Promise<Buffer> =>
    this.page.screenshot({ omitBackground: true, animations: 'allow', caret: 'initial', ...(clip ? { clip } : {}) });

  /** A picture of the stage and the clock's words in it; taken again when the clock moved meanwhile. */
  async pictureWithClock(clip?: Box): Promise<{ clock: string; png: Buffer }> {
    for (;;) {
      const clock = await this.clock();
      const png = await this.picture(clip);
      if ((await this.clock()) === clock) return { clock, png };
    }
  }

  /** Where the widgets and bursts are. */
  boxes = (selector = '[data-widget], canvas'): Promise<Box[]> =>
    this.page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
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

  async #until(isSo: (wanted: string) => boolean, words: string, timeout: number) {
    await this.page.waitForFunction(isSo, words, { polling: 20, timeout }).catch(async (cause: unknown) => {
      throw new Error(`Waited for “${words}”; the stage reads “${await this.words()}” ${this.faults.join('; ')}`, { cause });
    });
  }
}
