import { expect, test } from 'vitest';
import { crews } from '../kit/crew-panel.ts';
import { crewEngineVersions } from '../kit/engines.mjs';
import { inEngines } from '../kit/theatre.ts';
import { paidOrder } from '../tap-to-pixels/programme.ts';
import { smallShow } from './small-show.ts';

/* A whole small show by real taps in the built pages, from its import to its closing: what viewers see, and what the log says. */

inEngines(crewEngineVersions, 'test', (theatre) => {
  test.each(crews)('a $screen runs a show in $language from import to closing', async ({ language, screen }) => {
    const { show } = theatre;
    const { files, title, deal, ends } = smallShow(language);
    const stage = await theatre.openStage();
    const prompter = await theatre.openPanel({ link: show.live.prompter, language, screen: 'desktop' });
    const panel = await theatre.openPanel({ language, screen });
    const { say } = panel;

    // Before the show: the plan comes in whole, or not at all.
    await panel.go('navRun');
    await panel.type(say('planPaste'), files.broken, 'plan-import');
    await panel.shows(say('planBad', { n: 1 }));
    expect((await show.state()).show.catalog.products).toEqual([]);
    await panel.type(say('planPaste'), files.products, 'plan-import');
    await panel.tap(say('planSend'), 'plan-import');
    await panel.did(say('planProducts', { n: 1 }), 'savedAt');
    await panel.giveFile(say('importsChoose'), files.offers, 'plan-import');
    await panel.tap(say('planSend'), 'plan-import');
    await panel.did(say('planOffers', { n: 2 }), 'savedAt');
    await panel.giveFile(say('importsChoose'), files.rundown, 'plan-import');
    await panel.tap(say('planSend'), 'plan-import');
    await panel.did(say('planTurns', { n: 1 }), 'savedAt');
    await panel.go('navMore');
    const spoken = language === 'en' ? 'English' : '中文';
    await panel.tap(say('stageIn', { language: spoken }), 'stage-desk');
    await panel.did('', 'onAirAt');

    // The opening, and the show begins.
    await panel.go('navNotices');
    await panel.tap(say('noticeNew'), 'opening-form');
    await panel.hold(say('openingSend'), 'opening-form');
    await panel.did(say('opening'), 'onAirAt');
    await stage.shows(stageWords[language].opening);
    await panel.tap(say('noticeTakeDown'), 'opening-form');
    await stage.hides(stageWords[language].opening);

    // A product, its loop, its sale.
    await panel.go('navAir');
    await panel.tap(say('runPresent', { title }), 'run-desk');
    await panel.did(title, 'onAirAt');
    await stage.shows(title);
    await prompter.shows(title);
    await panel.tap(say('stepAsking'), 'run-desk');
    await panel.did(say('stepAsking'), 'onAirAt');
    await panel.tap(say('stepClosing'), 'run-desk');
    await panel.did(say('stepClosing'), 'onAirAt');
    await panel.hold(say('cueStart'), 'run-desk');
    await panel.did(say('cueStart'), 'onAirAt');
    await stage.shows(deal);
    await stage.shows(stageWords[language].ends);
    await prompter.shows(deal);

    // A real order, and who watches.
    expect(await show.deliver('orders/paid', paidOrder({ id: '5512345678901234567', name: '小云' }))).toBe(200);
    await stage.shows('小**');
    await panel.shows(say('ordersUnits', { units: 2 }));

    // It ends, the price is back, and the show closes.
    await panel.hold(say('cueEnd'), 'run-desk');
    await panel.did(say('cueEnd'), 'onAirAt');
    await stage.shows(ends);
    await panel.tap(say('cueRestore'), 'run-desk');
    await panel.did(say('cueRestore'), 'savedAt');
    await panel.go('navNotices');
    await panel.tap(say('noticeNew'), 'closing-form');
    await panel.hold(say('closingSend'), 'closing-form');
    await stage.shows(stageWords[language].thanks);

    expect(eventTypes(await show.log())).toEqual([
      'stage/opened',
      'catalog/listed',
      'offers/drafted',
      'offers/drafted',
      'rundown/planned',
      // A new room speaks Chinese on screen already.
      ...(language === 'en' ? ['stage/language-set'] : []),
      'notices/opening-set',
      'notices/taken-down',
      'rundown/presented',
      'rundown/stepped',
      'rundown/stepped',
      'offers/started',
      'orders/recorded',
      'offers/ended',
      'offers/restored',
      'notices/closed',
    ]);
  });
});

const stageWords = {
  'zh-CN': { opening: '距开播', ends: '距结束', thanks: '感谢' },
  en: { opening: 'starts in', ends: 'ends in', thanks: 'Thank' },
} as const;

const eventTypes = (log: string) =>
  log
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: { type: string } }).event.type);
