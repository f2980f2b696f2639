import { expect, test } from 'vitest';
import { inEachEngine } from '../kit/theatre.ts';
import { ladder } from './programme.ts';

/* The audience reaches a tier: a burst, the reward, its code. */

inEachEngine((theatre) => {
  test('likes unlock the reward on every page, with a burst where there may be one', async () => {
    const { show } = theatre;
    await show.order(...ladder(1000, 'CUP20'), { type: 'audience/add', metric: 'likes', count: 999 });
    const [full, lite] = await Promise.all([theatre.openStage(), theatre.openStage({ query: { lite: '1' } })]);
    await Promise.all([full.shows('999'), lite.shows('999')]);
    expect(await full.boxes('canvas')).toEqual([]);

    await show.order({ type: 'audience/add', metric: 'likes', count: 1 });
    const isBursting = () => document.querySelector('canvas.burst') !== null;
    await Promise.all([
      full.page.waitForFunction(isBursting, undefined, { polling: 20 }),
      full.shows('CUP20'),
      lite.shows('CUP20'),
    ]);
    const [box] = await full.boxes('canvas');
    expect(box!.width * box!.height).toBeLessThan((1080 * 1920) / 4);
    for (const stage of [full, lite]) {
      const words = await stage.words();
      expect(words).toContain('满减券 20 元');
      expect(await stage.page.evaluate(() => window.pageWords.find('reward-ladder', 'svg.qr path') !== null)).toBe(
        true,
      );
    }
    await full.page.waitForFunction(() => document.querySelector('canvas') === null, undefined, { polling: 20 });
    // The reveal outlasts its burst.
    expect(await full.words()).toBe(await lite.words());
    expect(await lite.page.evaluate(() => window.stageProbe.canvases)).toBe(0);
  });
});
