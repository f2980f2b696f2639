import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engine, engineArguments } from '../kit/engines.mjs';
import { injected, waitForWords } from '../kit/page-words.ts';
import { ShowServer, type RoomLinks } from '../kit/show-server.ts';

/* The crew's pages on a home screen: what a browser is told to install, what it then opens, and how a shared phone forgets. */

let server: ShowServer;
let browser: Browser;
let rehearsal: RoomLinks;

beforeAll(async () => {
  server = await ShowServer.start();
  rehearsal = (await server.links())['rehearsal']!;
  browser = await chromium.launch({ executablePath: engine(149), args: engineArguments });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const keyOf = (link: string) => new URL(link).hash.slice('#key='.length);
const addressOf = (link: string) => new URL(link).pathname;

async function opened(context: BrowserContext, address: string, words: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(injected('page-words'));
  await page.goto(new URL(address, server.origin).href);
  await waitForWords(page, words);
  return page;
}

const phone = (more: object = {}) =>
  browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en', ...more });

/** All that a browser keeps for the page beyond the tab. */
const keptIn = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

for (const page of ['panel', 'prompter'] as const) {
  test(`the ${page} can be installed, and what is installed holds no key`, async () => {
    await using context = await phone();
    const tab = await opened(context, rehearsal[page], 'Connected');
    const wire = await context.newCDPSession(tab);
    const { url, data = '', errors, manifest } = await wire.send('Page.getAppManifest');
    expect([url, errors]).toEqual([`${server.origin}/${page}/app.webmanifest`, []]);
    expect(data).not.toContain(keyOf(rehearsal[page]));
    // As the browser read it. A headless one judges nothing installable, so this is held to Chrome's own list:
    // https://web.dev/articles/install-criteria
    expect(manifest).toMatchObject({ startUrl: `${server.origin}/${page}/`, id: `${server.origin}/${page}/` });
    expect(manifest).toMatchObject({ display: 'kStandalone', scope: `${server.origin}/${page}/` });
    expect(manifest.name).toContain('Cuecart');
    expect(manifest.icons?.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    const { icons } = JSON.parse(data) as { icons: { src: string; sizes: string; type: string; purpose: string }[] };
    expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes, type } of icons) {
      const answer = await fetch(new URL(src, server.origin));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      const bytes = Buffer.from(await answer.arrayBuffer());
      // A PNG has its width and height at fixed places.
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });
}

test('a phone that was told to remember opens its room from the bare address; forgotten, it does not', async () => {
  await using context = await phone();
  const panel = await opened(context, rehearsal.panel, 'Connected');
  expect(await keptIn(panel)).not.toContain(keyOf(rehearsal.panel));
  await opened(context, addressOf(rehearsal.panel), 'There is no key in this link');
  await panel.getByRole('button', { name: 'More' }).click();
  await panel.getByRole('switch', { name: 'Remember this room here' }).check();
  const icon = await opened(context, addressOf(rehearsal.panel), 'REHEARSAL');
  await waitForWords(icon, 'Connected');
  await panel.getByRole('switch', { name: 'Remember this room here' }).uncheck();
  expect(await keptIn(panel)).not.toContain(keyOf(rehearsal.panel));
  await opened(context, addressOf(rehearsal.panel), 'There is no key in this link');
});

test('a key that the room refuses is forgotten', async () => {
  await using context = await phone();
  const panel = await opened(context, rehearsal.panel, 'Connected');
  await panel.evaluate(() => localStorage.setItem('cuecart kept panel', JSON.stringify(['rehearsal', 'revoked'])));
  const icon = await opened(context, addressOf(rehearsal.panel), 'This link is not valid');
  expect(await keptIn(icon)).toBe('[]');
});

test('on an iPhone the address itself is what the icon opens, so it keeps the key and no manifest names another', async () => {
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 Version/17.1 Mobile Safari/604.1';
  await using context = await phone({ userAgent });
  const panel = await opened(context, rehearsal.panel, 'Connected');
  const bare = new URL(rehearsal.panel);
  bare.hash = '';
  // Within the tab the key is remembered; the address gets it back.
  await panel.goto('about:blank');
  await panel.goto(bare.href);
  await waitForWords(panel, 'Connected');
  expect(new URL(panel.url()).hash).toBe(`#key=${keyOf(rehearsal.panel)}`);
  expect(await panel.locator('link[rel="manifest"]').count()).toBe(0);
  expect(await panel.locator('meta[name="apple-mobile-web-app-capable"]').getAttribute('content')).toBe('yes');
});

test('nothing keeps a thumb from zooming, and nothing makes the page zoom by itself', async () => {
  await using context = await phone();
  for (const page of ['panel', 'prompter'] as const) {
    const tab = await opened(context, rehearsal[page], 'Connected');
    const viewport = await tab.locator('meta[name="viewport"]').getAttribute('content');
    expect(viewport).not.toMatch(/user-scalable|maximum-scale/);
    expect(await tab.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe('manipulation');
  }
});
