import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { engine, engineArguments, engineVersions } from './engines.mjs';
import { LiveShow } from './live-show.ts';
import { PanelPage } from './panel-page.ts';
import { StagePage, type StageOptions } from './stage-page.ts';

/**
 * Painting by the CPU, as in an OBS without hardware acceleration. The engines' GPU is software too (SwiftShader), which is
 * for WebGL; a whole stage painted by it takes seconds a frame.
 */
const paintByCpu = '--disable-gpu-compositing';

/** OBS lets its pages sound at once; a browser would wait for a click. */
const soundAtOnce = '--autoplay-policy=no-user-gesture-required';

/** One engine and one running show, shared by the tests of a file. Pages are closed after each test. */
export class Theatre {
  #browser: Browser | undefined;
  #show: LiveShow | undefined;
  #stages: StagePage[] = [];
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
    [this.#show, this.#browser] = await Promise.all([
      LiveShow.start(),
      chromium.launch({ executablePath: engine(version), args }),
    ]);
  }

  /** A page that is ready to load the stage of the live room, or of another link. */
  async prepareStage({ link = this.show.live.overlay, ...options }: StageOptions & { link?: string } = {}) {
    const stage = await StagePage.prepare(this.browser, link, options);
    this.#stages.push(stage);
    return stage;
  }

  /** A page with the stage loaded. */
  async openStage(options: StageOptions & { link?: string } = {}): Promise<StagePage> {
    const stage = await this.prepareStage(options);
    await stage.load();
    return stage;
  }

  openPanel = () => PanelPage.open(this.browser, this.show.live.panel);

  /** Closes all pages. No stage may have thrown or complained. */
  async closePages() {
    if (this.keepsPages) return;
    const faults = this.#stages.flatMap((stage) => stage.faults);
    this.#stages = [];
    await Promise.all(this.browser.contexts().map((context) => context.close()));
    expect(faults).toEqual([]);
  }

  async close() {
    await this.#browser?.close();
    await this.#show?.[Symbol.asyncDispose]();
  }
}

/** The same tests in every engine that OBS ships, each with a show of its own. */
export function inEachEngine(tests: (theatre: Theatre) => void): void {
  describe.each(engineVersions)('in Chromium %d', (version) => {
    const theatre = new Theatre();
    beforeAll(() => theatre.open(version));
    afterEach(() => theatre.closePages());
    afterAll(() => theatre.close());
    tests(theatre);
  });
}
