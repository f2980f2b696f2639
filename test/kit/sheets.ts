import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import { BuiltPages } from './built-pages.ts';
import { engine, engineArguments } from './engines.mjs';

/** What a sheet can be asked for: see `readSheet` in `overlays/gallery/sheet-choice.ts`. */
export interface SheetQuery {
  /** A widget's name, or `stage`. */
  readonly sheet: string;
  readonly theme?: string;
  readonly language?: string;
  readonly canvas?: string;
  readonly background?: string;
  /** Several, with commas: each state is shown for each. */
  readonly platform?: string;
  /** 1: without bursts. */
  readonly lite?: 1;
  readonly scale?: number;
  readonly margin?: number;
  readonly instants?: 'rest' | 'moments' | 'all';
  /** How long the stages are played before their instant, ms; below zero they come back from after it. */
  readonly lived?: number;
  readonly states?: string;
  /** `1`: without motion. */
  readonly calm?: string;
}

const PATIENCE_MS = 90_000;

/** Painting is the CPU's, as on a machine without a graphics card, and no setting of the system has a say in it. */
const alikeEverywhere = [
  '--disable-gpu-compositing',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** One engine that shows sheets of the built gallery. */
export class Sheets {
  readonly #pages: BuiltPages;
  readonly #browser: Browser;
  readonly #context: BrowserContext;

  private constructor(pages: BuiltPages, browser: Browser, context: BrowserContext) {
    this.#pages = pages;
    this.#browser = browser;
    this.#context = context;
  }

  /** `env`: what the engine's environment has beside this process's. */
  static async open(version: number, env: Record<string, string> = {}): Promise<Sheets> {
    const pages = await BuiltPages.serve();
    const args = [...engineArguments, ...alikeEverywhere];
    const executablePath = engine(version);
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    return new Sheets(pages, browser, await browser.newContext());
  }

  /** A sheet on a page of its own, finished. Fails when a widget threw or a burst did not come. `width`: of the page, px. */
  async show(query: SheetQuery, width = 1400): Promise<SheetPage> {
    const page = await this.#context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setViewportSize({ width, height: 900 });
    const words = Object.entries(query).map(([name, value]) => [name, String(value)]);
    await page.goto(`${this.#pages.origin}/gallery/?${new URLSearchParams(words).toString()}`);
    const isReady = () => document.documentElement.dataset['ready'] !== undefined;
    await page.waitForFunction(isReady, undefined, { polling: 50, timeout: PATIENCE_MS }).catch((cause: unknown) => {
      throw new Error(`The sheet ${JSON.stringify(query)} did not get ready: ${faults.join('; ')}`, { cause });
    });
    const sheet = new SheetPage(page, query);
    await sheet.fitPage();
    const troubles = await sheet.troubles();
    if (faults.length + troubles.length > 0) throw new Error([...faults, ...troubles].join('; '));
    return sheet;
  }

  /** The picture of a sheet whose page nobody needs. */
  async picture(query: SheetQuery, width?: number): Promise<Buffer> {
    await using sheet = await this.show(query, width);
    return await sheet.picture();
  }

  async [Symbol.asyncDispose]() {
    await this.#browser.close();
    await this.#pages[Symbol.asyncDispose]();
  }
}

/** A sheet that is shown. */
export class SheetPage {
  readonly page: Page;
  readonly query: SheetQuery;

  constructor(page: Page, query: SheetQuery) {
    this.page = page;
    this.query = query;
  }

  /** The page becomes as high as the sheet, so that a picture of it needs no scrolling. */
  async fitPage(): Promise<void> {
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewportSize({ width: this.page.viewportSize()!.width, height });
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  picture = (): Promise<Buffer> =>
    this.page.screenshot({ omitBackground: this.query.background === 'none', animations: 'allow', caret: 'initial' });

  /** What the page measures in itself. */
  cells = (): Promise<readonly MeasuredCell[]> => this.page.evaluate(() => window.sheet!.cells());

  /** Takes the letters away and leaves all else. */
  hideLetters = (): Promise<void> => this.page.evaluate(() => window.sheet!.hideLetters());

  /** Draws every stage on its way to its instant, so long, ms; from after it where that is below zero. */
  live = (livedMs: number): Promise<void> => this.page.evaluate((ms) => window.sheet!.live(ms), livedMs);

  /** Has the engine paint all anew: what it keeps of earlier frames differs by a shade, depending on which tiles it had to paint. */
  async repaint(): Promise<void> {
    await this.page.setViewportSize({ width: this.page.viewportSize()!.width, height: 900 });
    await this.page.evaluate(() => document.documentElement.style.setProperty('display', 'none'));
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await this.page.evaluate(() => document.documentElement.style.removeProperty('display'));
    await this.fitPage();
  }

  /** Draws every stage so long after its demo's beginning, ms. */
  drawAfter = (after: number): Promise<void> => this.page.evaluate((after) => window.sheet!.drawAfter(after), after);

  /** What went wrong on the stages, by their states. */
  troubles = (): Promise<string[]> =>
    this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-trouble]')].map(
        ({ dataset }) => `${dataset['state']}: ${dataset['trouble']}`,
      ),
    );

  [Symbol.asyncDispose] = (): Promise<void> => this.page.close();
}
