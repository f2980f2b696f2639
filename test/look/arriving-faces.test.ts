import { beforeAll, expect, test } from 'vitest';
import type { Command } from '../../shared/show/show.ts';
import { Theme } from '../../shared/show/stage.ts';
import { inEngines } from '../kit/theatre.ts';

/* Letters come with the first frame that they are in, and nothing moves when a face arrives. On the page that OBS loads. */

declare global {
  interface Window {
    /** The box of each text that was ever on the stage, and what moved. */
    letters: { boxes: Map<string, string>; moved: string[] };
  }
}

const price = { minor: 19_900, currency: 'CNY' };
const tiers = [{ tierId: 'one', threshold: 5_000, reward: 'قسيمة شراء 🎁 礼盒' }];
/** All wait for their start, so that no figure changes. */
const commands: Command[] = [
  { type: 'catalog/put', product: { sku: 'LW-30', title: '持妆粉底液 30ml · 混油皮 Long-wear', price, unit: '件' } },
  {
    type: 'offers/draft',
    offer: { offerId: 'deal', kind: 'flash-sale', sku: 'LW-30', deal: { ...price, minor: 9_990 }, lastsMs: 60_000 },
  },
  {
    type: 'offers/draft',
    offer: { offerId: 'bonus', kind: 'follow-bonus', save: { ...price, minor: 1_000 }, lastsMs: 60_000 },
  },
  {
    type: 'offers/draft',
    offer: {
      offerId: 'drop',
      kind: 'coupon-drop',
      worth: '¥15 无门槛券',
      code: 'LIVE15-8K2',
      quantity: 500,
      lastsMs: 60_000,
    },
  },
  ...['deal', 'bonus', 'drop'].map((offerId): Command => ({ type: 'offers/arm', offerId })),
  { type: 'rewards/plan', ladder: { ladderId: 'ladder', metric: 'likes', tiers } },
  { type: 'rewards/start' },
];

/** Runs in the page: notes in each frame where texts are. The page's own patience with slow faces has no end here. */
function watchLetters() {
  window.letters = { boxes: new Map(), moved: [] };
  const { boxes, moved } = window.letters;
  const patience = 2_500;
  const wait = window.setTimeout.bind(window);
  window.setTimeout = ((run: () => void, after?: number) =>
    after === patience ? 0 : wait(run, after)) as typeof setTimeout;
  const look = () => {
    for (const host of document.querySelectorAll<HTMLElement>('[data-widget]')) {
      const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
      for (let at = 0; walker.nextNode(); at += 1) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width === 0) continue;
        const name = `${host.dataset['widget']} ${at} “${range.toString().trim()}”`;
        const box = [x, y, width, height].map((length) => length.toFixed(1)).join(' ');
        const before = boxes.get(name);
        if (before !== undefined && before !== box) moved.push(`${name}: ${before} → ${box}`);
        boxes.set(name, box);
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

inEngines([149], 'engine', (theatre) => {
  beforeAll(() => theatre.show.order(...commands));

  test.each(Theme.options)('in the theme %s no letter is seen before its face, and none moves', async (theme) => {
    await theatre.show.order({ type: 'stage/set-theme', theme });
    const stage = await theatre.prepareStage({ query: { calm: '1' } });
    const { page } = stage;
    await page.addInitScript(watchLetters);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    const isAsked = new Promise<void>((resolve) => {
      void page.route('**/*.woff2', async (route) => {
        asked += 1;
        resolve();
        await released;
        await route.continue();
      });
    });
    await stage.load();
    await isAsked;
    await page.evaluate(() => window.stageProbe.frames(10));
    expect(await page.evaluate(() => window.letters.boxes.size)).toBe(0);

    release();
    await stage.shows('持妆粉底液');
    await page.evaluate(async () => {
      do {
        await document.fonts.ready;
        await window.stageProbe.frames(5);
      } while (document.fonts.status !== 'loaded');
    });
    const { boxes, moved } = await page.evaluate(() => ({ ...window.letters, boxes: window.letters.boxes.size }));
    expect(asked).toBeGreaterThan(3);
    expect(boxes).toBeGreaterThan(12);
    expect(moved).toEqual([]);
  });
});
