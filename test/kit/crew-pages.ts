import { chromium, type Browser, type Page } from 'playwright-core';
import type { CrewScene } from './crew-lab/crew-lab.ts';
import { engine, engineArguments } from './engines.mjs';
import { Lab } from './lab.ts';

/** A phone, a small one, and a desk, px. */
export const screens = {
  small: { width: 360, height: 780 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
} as const;
export type Screen = keyof typeof screens;

/** The crew's pages in every state, in one engine, without a room. */
export class CrewPages {
  readonly page: Page;
  readonly #lab: Lab;
  readonly #browser: Browser;

  private constructor(lab: Lab, browser: Browser, page: Page) {
    this.#lab = lab;
    this.#browser = browser;
    this.page = page;
  }

  static async open(version: number): Promise<CrewPages> {
    const [lab, browser] = await Promise.all([
      Lab.start('crew-lab'),
      chromium.launch({ executablePath: engine(version), args: [...engineArguments, '--disable-gpu-compositing'] }),
    ]);
    const page = await browser.newPage({ viewport: screens.phone, hasTouch: true, reducedMotion: 'reduce' });
    await page.goto(lab.address);
    return new CrewPages(lab, browser, page);
  }

  /** The page with this scene on a screen of this size; made as high as the page is, so that nothing lies under the dock. */
  async show(scene: CrewScene, screen: Screen = 'phone'): Promise<Page> {
    await this.page.setViewportSize(screens[screen]);
    await this.page.evaluate((scene) => window.crewLab.show(scene), scene);
    if (scene.page === 'prompter') return this.page;
    // What goes by the screen's height grows once more.
    for (let turn = 0; turn < 2; turn += 1) {
      const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
      await this.page.setViewportSize({ ...screens[screen], height: Math.max(height, screens[screen].height) });
    }
    return this.page;
  }

  async [Symbol.asyncDispose]() {
    await this.#browser.close();
    await this.#lab[Symbol.asyncDispose]();
  }
}
