import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/language.ts';
import { CrewPanel, type Screen } from '../kit/crew-panel.ts';
import { engine, engineArguments, newestVersion } from '../kit/engines.mjs';
import { heldNews } from '../kit/held-news.ts';
import { LiveShow } from '../kit/live-show.ts';

/* A second operator is invited by what the panel shows, gets in the way of the first, and goes. */

const cases: readonly { language: Language; screen: Screen; cleared: RegExp }[] = [
  { language: 'zh-CN', screen: 'phone', cleared: /小林在 \d\d:\d\d:\d\d 清空了画面，比你这次点击早 \d+ 秒/ },
  { language: 'en', screen: 'desktop', cleared: /小林 cleared the stage at \d\d:\d\d:\d\d, \d+ s before your tap/ },
];

describe(`in Chromium ${newestVersion}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: engine(newestVersion), args: engineArguments });
  });
  afterAll(() => browser.close());

  test.each(cases)('on a $screen in $language', async ({ language, screen, cleared }) => {
    await using show = await LiveShow.start();
    const news = heldNews(browser);
    const first = await CrewPanel.open(news.browser, show.live.panel, language, screen);
    const { say } = first;

    // Four taps and a name; the link that is copied is the one in the code.
    await first.go('navMore');
    await first.tap(say('invite'), 'people-desk');
    await first.type(say('inviteWho'), '小林', 'people-desk');
    await first.tap(say('lastsTwoHours'), 'people-desk');
    await first.tap(say('inviteMake'), 'people-desk');
    await first.shows(say('inviteMade', { name: '小林' }));
    await first.page.evaluate(() => {
      navigator.clipboard.writeText = (text) =>
        Promise.resolve(void (document.documentElement.dataset['copied'] = text));
    });
    await first.tap(say('inviteCopy'), 'people-desk');
    await first.shows(say('copied'));
    const link = (await first.page.locator('html').getAttribute('data-copied')) ?? '';
    await first.tap(say('inviteDone'), 'people-desk');

    const second = await CrewPanel.open(browser, link, language, 'phone');
    await first.shows(say('inviteIsHere'));
    await second.go('navMore');
    await second.shows('小林');
    expect(await second.words()).not.toContain(say('inviteMake'));

    // The first one's phone has not heard yet that the stage was cleared.
    news.hold();
    await second.tap(say('drills'));
    await second.hold(say('drillClear'), 'drill-desk');
    await second.shows(say('drillFill'));
    await first.tap(say('drills'));
    await first.hold(say('drillClear'), 'drill-desk');
    await expect.poll(() => first.words()).toMatch(cleared);
    news.release();
    await first.shows(say('drillFill'));
    await first.tap(say('drillsClose'));

    // Revoked, by keyboard.
    await first.tap(say('inviteRevoke', { name: '小林' }), 'people-desk');
    await first.page.locator('invite-list hold-button button').focus();
    await first.page.keyboard.down(' ');
    await second.shows(say('refusedTitle'));
    await first.page.keyboard.up(' ');
    await first.shows(say('inviteRevoked', { name: '小林' }));
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});
