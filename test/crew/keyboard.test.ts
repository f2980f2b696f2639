import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sections, sectionWords } from '../../panel/frame/sections.ts';
import { say as sayIn, type TextKey } from '../../panel/texts.ts';
import { engine, engineArguments } from '../kit/engines.mjs';
import { injected, waitForWords, wordsOf } from '../kit/page-words.ts';
import { ShowServer } from '../kit/show-server.ts';

/* The panel by keyboard alone, from the example to a running sale and a drill. Each test goes on where the one before it ended. */

let server: ShowServer;
let browser: Browser;
let page: Page;
const say = (key: TextKey) => sayIn('en', key);

/** What has the focus: its words, and whether it can be seen that it has it. */
const focused = () =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const root = at.getRootNode();
    // Fields and switches of the library draw their own ring.
    const isOfLibrary = root instanceof ShadowRoot && root.host.localName.startsWith('md-');
    const words = at.getAttribute('aria-label') ?? (at.innerText.trim() || at.id);
    return { words, isSeen: isOfLibrary || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) };
  });

/** Goes on by Tab until what has the focus says this, or just this. Gives the words of all stops on the way that no eye could find. */
async function tabTo(words: string, isAll = false): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await focused();
    if (at && !at.isSeen) unseen.push(at.words);
    if (isAll ? at?.words === words : at?.words.includes(words)) return unseen;
  }
  throw new Error(`Tab never comes to “${words}”`);
}

/** Holds a key down until the page says this. */
async function hold(key: 'Enter' | 'Space', words: string) {
  await page.keyboard.down(key);
  await waitForWords(page, words);
  await page.keyboard.up(key);
}

beforeAll(async () => {
  server = await ShowServer.start();
  browser = await chromium.launch({ executablePath: engine(149), args: engineArguments });
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en' });
  await page.addInitScript(injected('page-words'));
  await page.goto((await server.links())['rehearsal']!.panel);
  await waitForWords(page, say('linkOpen'));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('the example is loaded by Enter, and the focus is somewhere when its button is gone', async () => {
  expect(await tabTo(say('exampleLoad'))).toEqual([]);
  await page.keyboard.press('Enter');
  await waitForWords(page, say('cueStart'));
  await expect.poll(focused).not.toBeNull();
});

test('every section opens by keyboard, and each stop on the way is seen', async () => {
  for (const section of [...sections].reverse()) {
    expect(await tabTo(say(sectionWords[section]), true), section).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.locator('main').getAttribute('data-section')).toBe(section);
    expect((await focused())?.words).toContain(say(sectionWords[section]));
  }
});

test('the next product is presented and brought to its closing by Enter, and its sale comes under the thumb', async () => {
  await tabTo(sayIn('en', 'runPresent', { title: '' }));
  await page.keyboard.press('Enter');
  await waitForWords(page, say('runNow'));
  await expect.poll(focused).toMatchObject({ isSeen: true });
  await tabTo(say('stepClosing'));
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ isSeen: true });
});

test('a sale starts by holding Space, not by pressing it, and the focus stays', async () => {
  await tabTo(say('cueStart'));
  await page.keyboard.press('Space');
  expect(await wordsOf(page)).not.toContain(say('cueEnd'));
  await hold('Space', say('cueEnd'));
  await expect.poll(focused).toMatchObject({ isSeen: true });
});

test('a drill is fired by holding Enter, and Escape leaves to where it began', async () => {
  await tabTo(say('drills'));
  await page.keyboard.press('Enter');
  expect(await tabTo(say('drillClear'))).toEqual([]);
  await hold('Enter', say('drillFill'));
  await expect.poll(focused).toMatchObject({ isSeen: true });
  await page.keyboard.press('Escape');
  expect(await wordsOf(page)).not.toContain(say('drillFill'));
  expect((await focused())?.words).toContain(say('drills'));
});

test('a choice is made by arrows, a switch by Space', async () => {
  await tabTo(say('navMore'), true);
  await page.keyboard.press('Enter');
  await tabTo(say('platformWhich'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatchObject({ words: say('platformWhich') });
  expect(await page.locator('#platform').evaluate((select) => (select as HTMLSelectElement).value)).not.toBe('douyin');
  await tabTo(say('deviceKeep'));
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => localStorage.length)).toBe(1);
});
