import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Language } from '../../shared/language.ts';
import { say, type TextKey } from '../../panel/texts.ts';
import { injected, waitForWords, wordsOf } from './page-words.ts';

/** What `controls-on-screen.js` leaves in a page. */
interface ControlsOnScreen {
  names(): string[];
  place(words: string, within: string): Place | null;
}

/** Where a control is, CSS px, and what lies over it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly coveredBy: string | null;
  readonly isMoving: boolean;
}

declare global {
  interface Window {
    controlsOnScreen: ControlsOnScreen;
  }
}

/** The screens of a crew: a phone under a thumb, a tablet under a finger, and a desk with a mouse. */
export const screens = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  tablet: { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
  desktop: { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false, deviceScaleFactor: 1 },
} as const;
export type Screen = keyof typeof screens;

/** A crew on a phone in Chinese, and one at a desk in English: what both can do is tried with the two. */
export const crews: readonly { language: Language; screen: Screen }[] = [
  { language: 'zh-CN', screen: 'phone' },
  { language: 'en', screen: 'desktop' },
];

const PATIENCE_MS = 15_000;

/** A page of the crew and one person before it, who finds controls by their words and works them by touch or mouse alone. Counts the taps. */
export class CrewPanel {
  readonly page: Page;
  readonly faults: string[] = [];
  taps = 0;
  readonly #language: Language;
  readonly #screen: Screen;
  readonly #input: CDPSession;

  private constructor(page: Page, language: Language, screen: Screen, input: CDPSession) {
    this.page = page;
    this.#language = language;
    this.#screen = screen;
    this.#input = input;
    page.on('pageerror', (error) => this.faults.push(String(error)));
  }

  static async open(
    browser: Pick<Browser, 'newPage'>,
    link: string,
    language: Language,
    screen: Screen,
  ): Promise<CrewPanel> {
    const page = await browser.newPage({ ...screens[screen], locale: language });
    for (const script of ['page-words', 'controls-on-screen']) await page.addInitScript(injected(script));
    const panel = new CrewPanel(page, language, screen, await page.context().newCDPSession(page));
    await page.goto(link);
    await panel.shows(panel.say('linkOpen'));
    return panel;
  }

  /** A text of the crew's pages in this page's language. */
  say = (key: TextKey, blanks?: Readonly<Record<string, string | number>>) => say(this.#language, key, blanks);

  words = () => wordsOf(this.page);

  shows = (words: string, deadline?: number) => waitForWords(this.page, words, deadline ? { deadline } : {});

  hides = (words: string) => waitForWords(this.page, words, { gone: true });

  /** Taps the control of this name. It must be on top, where a thumb would hit it. `within`: an element's name. */
  async tap(words: string, within = ''): Promise<void> {
    const at = await this.#placeOf(words, within);
    this.taps += 1;
    await this.#press(at);
    await this.#release();
  }

  /** Goes to a section. What is on air is always there on a wide screen. */
  async go(section: TextKey): Promise<void> {
    if (section !== 'navAir' || this.#screen === 'phone') await this.tap(this.say(section), 'nav');
  }

  /** Holds the control of this name until the panel tells of it by the same name. */
  async hold(words: string, within = ''): Promise<void> {
    const before = await this.#outcome();
    const at = await this.#placeOf(words, within);
    this.taps += 1;
    await this.#press(at);
    try {
      await this.#waitForOutcome((said) => said !== before && said.includes(words));
    } finally {
      await this.#release();
    }
  }

  /**
   * Drags the control of this name so far, CSS px, as follows from where it is; `before` the hand lets go there is time for a look.
   */
  async drag(
    words: string,
    by: (place: Place) => { right: number; down: number },
    before: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    const at = await this.#placeOf(words, '');
    const { right, down } = by(at);
    await this.#press(at);
    for (const part of [0.3, 0.7, 1]) await this.#slide({ x: at.x + right * part, y: at.y + down * part });
    try {
      await before();
    } finally {
      await this.#release();
    }
    // No finger is down again before the next frame.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Resolves when the line under the thumb says that what has this label is on air, or saved. */
  did = (label: string, outcome: 'onAirAt' | 'savedAt') =>
    this.#waitForOutcome((said) => said.includes(label) && said.includes(this.say(outcome, { time: '' })));

  /** What came of the last tap, without the seconds for which it may be taken back. */
  #outcome = async () => {
    const said = await this.page.evaluate(() =>
      window.pageWords.below(window.pageWords.find('crew-panel', 'outcome-line')!),
    );
    return said.replace(new RegExp(this.say('undoLeft', { n: '\\d+' })), '');
  };

  async #waitForOutcome(isIt: (said: string) => boolean): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!isIt(await this.#outcome()))
      if (performance.now() > end) throw new Error(`The last tap came to “${await this.#outcome()}”`);
  }

  /** Taps into a field and types, as a keyboard puts text in: all of it counts as that one tap. */
  async type(label: string, text: string, within = ''): Promise<void> {
    await this.tap(label, within);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
  }

  /** Taps into a price field and types as its screen asks: on the number pad under a thumb, on the keyboard of a desk. */
  async price(label: string, amount: string, within = ''): Promise<void> {
    if (this.#screen === 'desktop') return this.type(label, amount, within);
    await this.tap(label, within);
    const { taps } = this;
    for (const key of amount) await this.tap(key, 'price-pad');
    this.taps = taps;
  }

  /** Gives a file to the file field of this label. */
  async giveFile(label: string, file: { name: string; mimeType: string; buffer: Buffer }, within = ''): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.tap(label, within)]);
    await chooser.setFiles(file);
  }

  async #placeOf(words: string, within: string): Promise<Place> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const [before, place] = await this.page.evaluate(
        async ([words, within]) => {
          const before = window.controlsOnScreen.place(words, within);
          const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
          const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          // What follows a scroll does so with a frame, which a busy machine owes for longer.
          await Promise.all([after(50), Promise.race([frames, after(2_000)])]);
          return [before, window.controlsOnScreen.place(words, within)];
        },
        [words, within] as const,
      );
      // What still moves, as a menu that opens, is not aimed at.
      const isStill = place && !place.isMoving && before?.x === place.x && before.y === place.y;
      if (isStill && place.coveredBy === null) return place;
      if (performance.now() < end) continue;
      if (place) throw new Error(`“${words}” ${isStill ? `lies under ${place.coveredBy}` : 'does not stand still'}`);
      const names = await this.page.evaluate(() => window.controlsOnScreen.names());
      throw new Error(`There is no “${words}” that can be used; there are ${names.join(' | ')}`);
    }
  }

  async #press({ x, y }: Place) {
    if (screens[this.#screen].hasTouch)
      await this.#input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    else {
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
    }
  }

  async #slide(to: { x: number; y: number }) {
    if (screens[this.#screen].hasTouch)
      await this.#input.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] });
    else await this.page.mouse.move(to.x, to.y);
  }

  async #release() {
    if (screens[this.#screen].hasTouch)
      await this.#input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    else await this.page.mouse.up();
  }
}
