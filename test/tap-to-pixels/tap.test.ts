import { expect, test } from 'vitest';
import { visiblePixels } from '../kit/pixels.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { cups, draft } from './programme.ts';

/* A thumb on the panel, pixels on the overlay: built pages, the real launcher, the engines of OBS. */

inEachEngine((theatre) => {
  test('a thumb that holds the start button puts price and countdown on the overlay', async () => {
    const { show } = theatre;
    await show.order(cups, draft('tap', 120_000));
    const stage = await theatre.openStage();
    const panel = await theatre.openPanel();
    await stage.rests();
    expect(visiblePixels(await stage.picture())).toBe(0);

    await panel.hold('开始秒杀', 'cue-dock');
    await stage.shows('距结束');

    const words = await stage.words();
    expect(words).toContain('¥99');
    expect(words).toMatch(/0[12]:\d\d/);
    await panel.shows('已上画面');
    const { offers } = (await show.state()).show;
    expect(offers.map(({ offerId, started }) => ({ offerId, started }))).toEqual([{ offerId: 'tap', started: true }]);
    await stage.rests();
    const [box] = await stage.boxes('flash-sale');
    expect(visiblePixels(await stage.picture(), { within: box! })).toBeGreaterThan(0.6 * box!.width * box!.height);
  });

  test('a thumb that lets go early starts nothing', async () => {
    const { show } = theatre;
    await show.order({ type: 'offers/end', offerId: 'tap' }, { type: 'offers/restore', offerId: 'tap' });
    await show.order(draft('slip', 120_000));
    const panel = await theatre.openPanel();
    const { seq } = await show.state();
    await panel.shows('开始秒杀');
    await panel.tap('开始秒杀', 'cue-dock');
    await panel.shows('按住不放');
    expect((await show.state()).seq).toBe(seq);
  });

  test('an overlay key cannot write', async () => {
    const { show } = theatre;
    const { seq } = await show.state();
    const key = new URL(show.live.overlay).hash.replace('#key=', '');
    const { status, answers } = await show.send(key, [cups]);
    expect([status, answers.map(({ outcome }) => outcome)]).toEqual([401, []]);
    expect((await show.state()).seq).toBe(seq);
  });

  test('a rehearsal is marked on every page, and the live room is not', async () => {
    const rehearsal = await theatre.openStage({ link: theatre.show.rehearsal.overlay });
    await rehearsal.shows('REHEARSAL');
    const stage = await theatre.openStage();
    await stage.rests();
    expect(await stage.words()).not.toContain('REHEARSAL');
  });
});
