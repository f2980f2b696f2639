import fs from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { exampleShow } from '../../panel/rehearsal/example-show.ts';
import type { Language } from '../../shared/language.ts';
import type { CrewPanel } from '../kit/crew-panel.ts';
import { newestVersion, oldestAndNewest } from '../kit/engines.mjs';
import type { StagePage } from '../kit/stage-page.ts';
import { inEngines } from '../kit/theatre.ts';

/* How many taps it takes on a phone, from the open panel. What is typed into a field counts as the one tap into it. The README's tables say the same. */

/** What the README says, in each language: the most taps by their row. */
const rows = {
  prepared: { row: { en: 'a running sale, from a prepared rundown', 'zh-CN': '流程备好，到秒杀开始' }, most: 3 },
  nothing: { row: { en: 'a running sale, from nothing', 'zh-CN': '什么都没有，到秒杀开始' }, most: 8 },
  correction: { row: { en: 'a price correction on air', 'zh-CN': '价格更正上画面' }, most: 2 },
} as const;

function told(what: keyof typeof rows, language: Language): number {
  const readme = fs.readFileSync(language === 'en' ? 'README.md' : 'README.zh-CN.md', 'utf8');
  const line = readme.split('\n').find((each) => each.startsWith(`| ${rows[what].row[language]} |`));
  return Number(/\| (\d+) \|/.exec(line ?? '')?.[1]);
}

inEngines(oldestAndNewest, 'test', (theatre, version) => {
  const language: Language = version === newestVersion ? 'en' : 'zh-CN';
  let stage: StagePage;
  beforeEach(async () => {
    stage = await theatre.openStage();
  });

  function expectTaps(what: keyof typeof rows, panel: CrewPanel) {
    expect(panel.taps).toBeLessThanOrEqual(rows[what].most);
    expect(panel.taps).toBe(told(what, language));
  }

  test('from a prepared rundown to a running sale', async () => {
    await theatre.show.order(...exampleShow(language, Date.now()));
    const panel = await theatre.openPanel({ language });
    const deal = language === 'en' ? '$99' : '¥99';
    const title = language === 'en' ? 'Camellia repair serum 30 ml' : '山茶花修护精华 30ml';
    await panel.tap(panel.say('runPresent', { title }), 'run-desk');
    await panel.tap(panel.say('stepClosing'), 'run-desk');
    await panel.hold(panel.say('cueStart'), 'run-desk');
    await stage.shows(deal);
    expectTaps('prepared', panel);
  });

  test('from nothing to a running sale', async () => {
    const panel = await theatre.openPanel({ language });
    const { say } = panel;
    const template = say('templateMinutes', { n: 5 });
    await panel.tap(say('newOffer'), 'cue-dock');
    await panel.tap(`${say('kindFlashSale')} ${template}`, 'template-list');
    await panel.type(say('sku'), 'TEE-01', 'offer-form');
    await panel.type(say('title'), 'T-shirt', 'offer-form');
    await panel.price(say('regularPrice'), language === 'en' ? '49' : '199', 'offer-form');
    await panel.price(say('dealPrice'), language === 'en' ? '29' : '99', 'offer-form');
    await panel.hold(say('cueStart'), 'offer-form');
    await stage.shows(language === 'en' ? '$29' : '¥99');
    expectTaps('nothing', panel);
  });

  test('to a price correction on air', async () => {
    await theatre.show.order(...exampleShow(language, Date.now()), { type: 'offers/start', offerId: 'example-serum' });
    const panel = await theatre.openPanel({ language });
    await panel.tap(panel.say('drills'), 'drill-desk');
    await panel.hold(panel.say('slipHold', { price: language === 'en' ? '$99' : '¥99' }), 'drill-desk');
    await stage.shows(language === 'en' ? 'CORRECTION' : '更正');
    expectTaps('correction', panel);
  });
});
