import type { Browser, CDPSession, Locator, Page } from 'playwright-core';

/** The crew's panel on a phone: 390 × 844, touched by a thumb. */
export class PanelPage {
  readonly page: Page;
  readonly #touch: CDPSession;

  private constructor(page: Page, touch: CDPSession) {
    this.page = page;
    this.#touch = touch;
  }

  static async open(browser: Browser, link: string, locale = 'zh-CN'): Promise<PanelPage> {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
      locale,
    });
    const panel = new PanelPage(page, await page.context().newCDPSession(page));
    await page.goto(link);
    await page.getByText(locale === 'zh-CN' ? '已连接' : 'Connected').waitFor();
    return panel;
  }

  /** Holds a thumb on a button until `isDone`. Gives the moment at which the thumb came down, by the page's clock. */
  async hold(button: Locator, isDone: () => Promise<unknown>): Promise<void> {
    const box = await button.boundingBox();
    if (!box) throw new Error('There is no such button');
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.#touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await isDone();
    await this.#touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** A short touch. */
  async tap(button: Locator): Promise<void> {
    await button.tap();
  }
}
