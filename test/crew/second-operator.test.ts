import { expect, test } from 'vitest';
import { crews } from '../kit/crew-panel.ts';
import { newestVersion } from '../kit/engines.mjs';
import { heldNews } from '../kit/held-news.ts';
import { inEngines } from '../kit/theatre.ts';

/* A second operator is invited by what the panel shows, gets in the way of the first, and goes. */

const cleared = {
  'zh-CN': /小林在 \d\d:\d\d:\d\d 清空了画面，比你这次点击早 \d+ 秒/,
  en: /小林 cleared the stage at \d\d:\d\d:\d\d, \d+ s before your tap/,
} as const;

inEngines([newestVersion], 'test', (theatre) => {
  test.each(crews)('on a $screen in $language', async ({ language, screen }) => {
    const news = heldNews(theatre.browser);
    const first = await theatre.openPanel({ language, screen, browser: news.browser });
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

    const second = await theatre.openPanel({ link, language });
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
    await expect.poll(() => first.words()).toMatch(cleared[language]);
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
  });
});
