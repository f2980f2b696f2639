import { beforeEach, expect, test } from 'vitest';
import type { CrewPanel } from '../kit/crew-panel.ts';
import { oldestAndNewest } from '../kit/engines.mjs';
import { inEngines } from '../kit/theatre.ts';
import { cups, sale } from '../tap-to-pixels/programme.ts';

/* The bad minutes of a show by a thumb on the built panel: what each gesture does on the overlays, and how it is taken back. */

const LASTS_MS = 300_000;
const makeGood = {
  offerId: 'sorry',
  kind: 'coupon-drop',
  worth: '¥10 券',
  code: 'SORRY10',
  quantity: 50,
  lastsMs: 600_000,
  isMakeGood: true,
} as const;

/** What a stage says, but for its clocks. */
const withoutClocks = (words: string) =>
  words.replace(/[\d:]+(?=\D|$)/g, (figure) => (figure.includes(':') ? '' : figure));

inEngines(oldestAndNewest, 'test', (theatre) => {
  let panel: CrewPanel;
  beforeEach(async () => {
    await theatre.show.order(cups, ...sale('deal', LASTS_MS));
    panel = await theatre.openPanel();
  });

  test('a price slip by two taps freezes the card on every canvas, then shows the right price and the coupons, and tells the host', async () => {
    const { show } = theatre;
    await show.order({ type: 'offers/draft', offer: makeGood });
    const stages = [await theatre.openStage(), await theatre.openStage({ canvas: 'horizontal' })];
    const prompter = await theatre.openPanel({ link: show.live.prompter, screen: 'tablet' });
    await Promise.all(stages.map((stage) => stage.shows('距结束')));
    const { say } = panel;

    await panel.tap(say('drills'));
    const frozen = Promise.all(stages.map((stage) => stage.shows('价格更正中')));
    await panel.hold(say('slipHold', { price: '¥99' }), 'slip-desk');
    await frozen;
    expect(panel.taps).toBe(2);

    for (const stage of stages)
      for (const words of ['口误更正', '再补 50 张', 'SORRY10', '扫码或输入口令领取']) await stage.shows(words);
    await prompter.shows('正确价格是 ¥99');
    await prompter.shows('was wrong. It is ¥99.');
    await panel.shows(say('slipShown'));

    const [lived] = stages;
    const fresh = await theatre.openStage();
    await fresh.shows('SORRY10');
    await Promise.all([lived!.rests(), fresh.rests()]);
    expect(withoutClocks(await fresh.words())).toBe(withoutClocks(await lived!.words()));
    expect(await show.log()).toContain('正确价格是 ¥99');

    await panel.tap(say('slipTakeDown'), 'slip-desk');
    await Promise.all(stages.map((stage) => stage.hides('口误更正')));
    await Promise.all(stages.map((stage) => stage.shows('距结束')));
    expect(await lived!.words()).toMatch(/¥\s*99/);
  });

  test('a technical stop, a cleared stage, hidden names and hush are one gesture each and go back without a jump', async () => {
    const stage = await theatre.openStage();
    await stage.shows('距结束');
    const { say } = panel;
    await panel.tap(say('drills'));

    await panel.type(say('slateWhere'), '@备用直播间', 'drill-desk');
    await panel.hold(say('drillStop'), 'drill-desk');
    await stage.shows('信号中断');
    await stage.shows('@备用直播间');
    await panel.tap(say('drillBack'), 'drill-desk');
    await panel.did(say('drillBack'), 'onAirAt');
    await stage.hides('信号中断');
    await stage.rests();
    const left = secondsOf(await stage.clock());
    const { at, show: after } = await theatre.show.state();
    expect(Math.abs(left - (after.offers[0]!.endsAt! - at) / 1000)).toBeLessThan(3);

    await panel.hold(say('drillClear'), 'drill-desk');
    await stage.hides('距结束');
    for (const drill of ['drillFill', 'drillNameless', 'drillNames', 'drillHush', 'drillSound'] as const) {
      // What brings names and sound back stands where the tap before it was.
      const isHeld = drill === 'drillNames' || drill === 'drillSound';
      await (isHeld ? panel.hold(say(drill), 'drill-desk') : panel.tap(say(drill), 'drill-desk'));
      await panel.did(say(drill), 'onAirAt');
    }
    await stage.shows('距结束');

    await panel.hold(say('drillSoldOut'), 'drill-desk');
    await stage.shows('售罄');
    await stage.rests();
    expect(await stage.words()).toContain('本场已抢光');
    expect((await theatre.show.state()).show.offers[0]?.why).toBe('operator');
  });
});

/** A clock's words, `4:58` or `04:58`, in seconds. */
const secondsOf = (clock: string) => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
