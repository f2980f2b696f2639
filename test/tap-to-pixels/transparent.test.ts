import { expect, test } from 'vitest';
import { differingPixels, visiblePixels } from '../kit/pixels.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { cups, ladder, paidOrder, sale } from './programme.ts';

/* Nothing but widgets covers the video, from the first frame on and without help of OBS's own styles. */

/** What OBS puts into every page after it has loaded. */
const obsStyles = 'body { background-color: rgba(0, 0, 0, 0); margin: 0px auto; overflow: hidden; }';

/** How far a widget's material may reach beyond its box: stamps and edges, px. */
const EDGE = 24;

inEachEngine((theatre) => {
  test.each(['vertical', 'horizontal'] as const)('a %s stage is transparent outside its widgets', async (canvas) => {
    const { show } = theatre;
    if (canvas === 'vertical') {
      await show.order(
        cups,
        { type: 'stock/count', sku: 'CUP-500', left: 12 },
        ...sale('long', 900_000),
        ...ladder(1000, 'CUP20'),
      );
      await show.order({ type: 'audience/add', metric: 'likes', count: 400 });
    }
    const stage = await theatre.prepareStage({ canvas });
    await stage.load('commit');
    let isShown = false;
    while (!isShown) {
      isShown = await stage.page.evaluate(() => window.stageProbe.hasPicture());
      const picture = await stage.picture();
      expect(visiblePixels(picture, { outside: await stage.boxes(), margin: EDGE })).toBe(0);
    }
    await show.deliver('orders/paid', paidOrder({ id: canvas === 'vertical' ? '801' : '802', name: 'Ann' }));
    await stage.shows('A**');
    await stage.rests();

    const boxes = await stage.boxes();
    expect(boxes).toHaveLength(4);
    await stage.page.evaluate(() => window.stageProbe.stopAt('99:99'));
    await stage.standsStill();
    const bare = await stage.picture();
    for (const box of boxes)
      expect(visiblePixels(bare, { within: box })).toBeGreaterThan(0.15 * box.width * box.height);
    expect(visiblePixels(bare, { outside: boxes, margin: EDGE })).toBe(0);
    await stage.page.evaluate((css) => window.__obs.injectCss(css), obsStyles);
    expect(differingPixels(bare, await stage.picture())).toBe(0);
  });
});
