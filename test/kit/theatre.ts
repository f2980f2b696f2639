import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Language } from '../../shared/language.ts';
import { engine, engineArguments, engineVersions } from './engines.mjs';
import { LiveShow } from './live-show.ts';
import { CrewPanel, type Screen } from './crew-panel.ts';
import { StagePage, type StageOptions } from './stage-page.ts';

/**
 * Painting by the CPU, as in an OBS without hardware acceleration. The engines' GPU is software too (SwiftShader), which is
 * for WebGL; a whole stage painted by it takes seconds a frame.
 */
const paintByCpu = '--disable-gpu-compositing';

/** OBS lets its pages sound at once; a browser would wait for a click. */
const soundAtOnce = '--autoplay-policy=no-user-gesture-required';

/** One engine and one running show, shared by the tests of a file. Pages are closed after each test. */
class Theatre {
  #browser: Browser | undefined;
  #show: LiveShow | undefined;
  #pages: { readonly faults: readonly string[] }[] = [];
  /** A story told in several tests keeps its pages until it closes them itself. */
  keepsPages = false;

  get show(): LiveShow {
    if (!this.#show) throw new Error('The show does not run');
    return this.#show;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The engine does not run');
    return this.#browser;
  }

  async open(version: number) {
    const args = [...engineArguments, paintByCpu, soundAtOnce];
    this.#browser = await chromium.launch({ executablePath: engine(version), args });
  }

  async startShow() {
    this.#show = await LiveShow.start();
  }

  async endShow() {
    await this.#show?.[Symbol.asyncDispose]();
    this.#show = undefined;
  }

  /** A page that is ready to load the stage of the live room, or of another link. */
  async prepareStage({ link = this.show.live.overlay, ...options }: StageOptions & { link?: string } = {}) {
    const stage = await StagePage.prepare(this.browser, link, options);
    this.#pages.push(stage);
    return stage;
  }

  /** A page with the stage loaded. */
  async openStage(options: StageOptions & { link?: string } = {}): Promise<StagePage> {
    const stage = await this.prepareStage(options);
    await stage.load();
    return stage;
  }

  /** A page of the crew, the live room's panel unless another link is given. `browser`: another way to open pages of this engine. */
  async openPanel({
    link = this.show.live.panel,
    language = 'zh-CN',
    screen = 'phone',
    browser = this.browser,
  }: {
    link?: string;
    language?: Language;
    screen?: Screen;
    browser?: Pick<Browser, 'newPage'>;
  } = {}): Promise<CrewPanel> {
    const panel = await CrewPanel.open(browser, link, language, screen);
    this.#pages.push(panel);
    return panel;
  }

  /** Closes all pages. None may have thrown, and no stage complained. */
  async closePages() {
    if (this.keepsPages) return;
    const faults = this.#pages.flatMap((page) => page.faults);
    this.#pages = [];
    await Promise.all(this.browser.contexts().map((context) => context.close()));
    expect(faults).toEqual([]);
  }

  async close() {
    await this.#browser?.close();
    await this.endShow();
  }
}

/** The same tests in these engines, each engine with a show of its own, or each test. */
export function inEngines(
  versions: readonly number[],
  showFor: 'engine' | 'test',
  tests: (theatre: Theatre, version: number) => void,
): void {
  describe.each(versions)('in Chromium %d', (version) => {
    const theatre = new Theatre();
    beforeAll(() => theatre.open(version));
    if (showFor === 'engine') beforeAll(() => theatre.startShow());
    else beforeEach(() => theatre.startShow());
    afterEach(async () => {
      try {
        await theatre.closePages();
      } finally {
        if (showFor === 'test') await theatre.endShow();
      }
    });
    afterAll(() => theatre.close());
    tests(theatre, version);
  });
}

/** The same tests in every engine that OBS ships, each with a show of its own. */
export const inEachEngine = (tests: (theatre: Theatre) => void): void => inEngines(engineVersions, 'engine', tests);
