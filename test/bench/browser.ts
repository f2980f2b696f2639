import { chromium, type BrowserServer, type CDPSession, type Page } from 'playwright-core';
import { engine, engineArguments } from '../kit/engines.mjs';

/** The engine of OBS 31 and 32, in which all is measured that does not say otherwise. */
export const ENGINE = 127;

/**
 * How a machine without a usable GPU draws. `compositor`: Chromium's own software compositor, as OBS has it with hardware acceleration
 * off. `swiftshader`: a GPU played by the processor, which is what the tests use for its WebGL.
 */
const drawing = {
  compositor: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  swiftshader: engineArguments,
};

/** Headless pages are always in the foreground; these keep Chromium from slowing a page that it thinks is covered. */
const unthrottled = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** A browser of its own for one page, as a phone and each OBS source have. */
export class OnePageBrowser {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** The browser's main process. */
  readonly processId: number;
  readonly #browser: BrowserServer;

  private constructor(browser: BrowserServer, page: Page, cdp: CDPSession) {
    this.#browser = browser;
    this.page = page;
    this.cdp = cdp;
    this.processId = browser.process().pid ?? 0;
  }

  static async open({
    width = 1080,
    height = 1920,
    drawnBy = 'compositor',
    version = ENGINE,
  }: {
    width?: number;
    height?: number;
    drawnBy?: keyof typeof drawing;
    version?: number;
  } = {}): Promise<OnePageBrowser> {
    const args = [...drawing[drawnBy], ...unthrottled];
    const server = await chromium.launchServer({ executablePath: engine(version), args });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ viewport: { width, height } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    return new OnePageBrowser(server, page, cdp);
  }

  /**
   * What to add to this page's `performance.now()` to get ms on the machine's monotonic clock, which all processes share. To be
   * asked after each navigation.
   */
  async monotonicOrigin(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const begun = metrics.find(({ name }) => name === 'NavigationStart')?.value;
    if (!begun) throw new Error('The page does not say when its navigation began');
    return begun * 1000;
  }

  async [Symbol.asyncDispose]() {
    await this.#browser.close();
  }
}
