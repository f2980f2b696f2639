import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/language.ts';
import { CrewPanel, type Screen } from '../kit/crew-panel.ts';
import { engine, engineArguments, newestVersion } from '../kit/engines.mjs';
import { heldNews } from '../kit/held-news.ts';
import { LiveShow } from '../kit/live-show.ts';

/* A tap is taken back by another, in the built pages; what somebody else did meanwhile stands. */

const cases: readonly { language: Language; screen: Screen }[] = [
  { language: 'zh-CN', screen: 'phone' },
  { language: 'en', screen: 'desktop' },
];

describe(`in Chromium ${newestVersion}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: engine(newestVersion), args: engineArguments });
  });
  afterAll(() => browser.close());

  test.each(cases)('on a $screen in $language', async ({ language, screen }) => {
    await using show = await LiveShow.start();
    const isNameless = async () => (await show.state()).show.stage.nameless.on;
    const news = heldNews(browser);
    const panel = await CrewPanel.open(news.browser, show.live.panel, language, screen);
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
    expect(panel.faults).toEqual([]);
  });
});
