import type { Browser, CDPSession, Page } from 'playwright-core';
import { injected, waitForWords, wordsOf } from './page-words.ts';

/** The crew's panel on a phone: 390 × 844, touched by a thumb. */
export class PanelPage {
  readonly page: Page;
  readonly #touch: CDPSession;

  private constructor(page: Page, touch: CDPSession) {
    this.page = page;
    this.#touch = touch;
  }

  static async open(browser: Browser, link: string, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<PanelPage> {
    const viewport = { width: 390, height: 844 };
    const page = await browser.newPage({ viewport, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale });
    await page.addInitScript(injected('page-words'));
    const panel = new PanelPage(page, await page.context().newCDPSession(page));
    await page.goto(link);
    await panel.shows(locale === 'en' ? 'Connected' : '已连接');
    return panel;
  }

  words = () => wordsOf(this.page);

  shows = (words: string, deadline?: number) => waitForWords(this.page, words, deadline ? { deadline } : {});

  /** Holds a thumb on a button, found on its way through shadow roots, until `isDone`. */
  async hold(way: readonly string[], isDone: () => Promise<unknown>): Promise<void> {
    const point = await this.page.evaluate((way) => {
      const button = window.pageWords.find(...way);
      if (!button) throw new Error(`There is no ${way.join(' ')}`);
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, way);
    await this.#touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await isDone();
    await this.#touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}
