import { expect, test } from 'vitest';
import { crews } from '../kit/crew-panel.ts';
import { newestVersion } from '../kit/engines.mjs';
import { heldNews } from '../kit/held-news.ts';
import { inEngines } from '../kit/theatre.ts';

/* A tap is taken back by another, in the built pages; what somebody else did meanwhile stands. */

inEngines([newestVersion], 'test', (theatre) => {
  test.each(crews)('on a $screen in $language', async ({ language, screen }) => {
    const { show } = theatre;
    const isNameless = async () => (await show.state()).show.stage.nameless.on;
    const news = heldNews(theatre.browser);
    const panel = await theatre.openPanel({ language, screen, browser: news.browser });
    const { say } = panel;

    await panel.tap(say('drills'));
    await panel.tap(say('drillNameless'), 'drill-desk');
    await panel.shows(say('drillNames'));
    expect(await isNameless()).toBe(true);
    await panel.tap(say('undo'), 'outcome-line');
    await panel.shows(say('takenBackAt', { time: '' }));
    expect(await isNameless()).toBe(false);

    await panel.tap(say('drillNameless'), 'drill-desk');
    await panel.shows(say('drillNames'));
    // The phone has not heard yet that somebody else showed them, and hid them again.
    news.hold();
    await show.order({ type: 'stage/hide-names', areHidden: false }, { type: 'stage/hide-names', areHidden: true });
    await panel.tap(say('undo'), 'outcome-line');
    await panel.shows(say('refused'));
    expect(await isNameless()).toBe(true);
  });
});
