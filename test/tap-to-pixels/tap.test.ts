import { expect, test } from 'vitest';
import { inEachEngine } from '../kit/theatre.ts';
import { differingPixels, visiblePixels } from '../kit/pixels.ts';
import { cups, draft } from './programme.ts';

/* A thumb on the panel, pixels on the overlay: built pages, the real launcher, the engines of OBS. */

inEachEngine((theatre) => {
  test('a thumb that holds the start button puts price and countdown on the overlay', async () => {
    const { show } = theatre;
    await show.order(cups, draft('tap', 120_000));
    const stage = await theatre.openStage();
    const panel = await theatre.openPanel();
    await stage.rests();
    const [box] = await stage.boxes('flash-sale');
    const before = await stage.picture(box);
    expect(visiblePixels(before)).toBe(0);

    const start = panel.page.locator('cue-dock hold-button button');
    await panel.hold(start, () => stage.shows('距结束'));

    const { offers } = (await show.state()).show;
    const words = await stage.words();
    expect(words).toContain('¥99');
    expect(words).toMatch(/01:5\d/);
    expect(offers.map(({ offerId, started }) => ({ offerId, started }))).toEqual([{ offerId: 'tap', started: true }]);
    await stage.rests();
    const after = await stage.picture(box);
    expect(visiblePixels(after)).toBeGreaterThan(0.6 * box!.width * box!.height);
    expect(differingPixels(before, after)).toBeGreaterThan(0.6 * box!.width * box!.height);
    await panel.page.getByText('已上画面').waitFor();
  });
});
