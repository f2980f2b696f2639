import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CrewPanel } from '../kit/crew-panel.ts';
import { waitForWords } from '../kit/page-words.ts';
import type { StagePage } from '../kit/stage-page.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { cups, sale } from './programme.ts';

/*
 * Pages on computers whose clocks are five minutes off watch a sale of eleven seconds. In its last seconds the power of the
 * streaming PC fails, and comes back later.
 */

const FIVE_MINUTES = 300_000;
const shifts = {
  'the right clock': 0,
  'a clock five minutes fast': FIVE_MINUTES,
  'a clock five minutes slow': -FIVE_MINUTES,
};

interface Reading {
  /** What the countdown says is left, ms, rounded up to a tenth of a second. */
  readonly left: number;
  /** How much later than it became true it came on screen, ms. */
  readonly late: number;
}

inEachEngine((theatre) => {
  const stages = new Map<string, StagePage>();
  const readings = new Map<string, Reading[]>();
  let panel: CrewPanel;
  let leftWhenKilled = 0;

  /** The last ten seconds as one page showed them, against this machine's clock, by which the room lives. */
  async function watch(stage: StagePage, endsAt: number): Promise<Reading[]> {
    const { offset } = await stage.machineTime();
    const read = await stage.page.evaluate(() => window.stageProbe.readClock());
    return read.flatMap(({ text, at }) => {
      const [, seconds, tenths] = /^(\d\d)\.(\d)$/.exec(text) ?? [];
      const left = Number(seconds) * 1000 + Number(tenths) * 100;
      return seconds === undefined || left === 0 ? [] : [{ left, late: at + offset - (endsAt - left) }];
    });
  }

  beforeAll(async () => {
    const { show } = theatre;
    theatre.keepsPages = true;
    for (const [name, shift] of Object.entries(shifts)) stages.set(name, await theatre.openStage({ shift }));
    panel = await theatre.openPanel();
    await show.order(cups, ...sale('short', 11_000));
    for (const { page } of [...stages.values(), panel]) await page.evaluate(() => (window.mark = 'never reloaded'));
    const { endsAt } = (await show.state()).show.offers[0]!;
    const watched = [...stages].map(async ([name, stage]) => readings.set(name, await watch(stage, endsAt!)));
    const [first] = stages.values();
    await first!.page.waitForFunction(() => window.stageProbe.clock() <= '07.0', undefined, { polling: 20 });
    await show.server.killEverything();
    leftWhenKilled = endsAt! - Date.now();
    await Promise.all(watched);
  });
  afterAll(async () => {
    theatre.keepsPages = false;
    await theatre.closePages();
  });

  test.each(Object.keys(shifts))('with %s the countdown is right to 100 ms, room or no room', (name) => {
    const all = readings.get(name)!;
    const alone = all.filter(({ left }) => left < leftWhenKilled);
    for (const some of [all, alone]) {
      const late = some.map((reading) => reading.late).sort((one, other) => one - other);
      expect(late.length).toBeGreaterThan(20);
      expect(late[0]).toBeGreaterThan(-100);
      expect(Math.abs(late[Math.floor(late.length / 2)]!)).toBeLessThan(100);
    }
  });

  test('the sale ends by itself on every overlay while there is no room', async () => {
    for (const stage of stages.values()) await stage.shows('已结束');
    await expect(fetch(`${theatre.show.server.origin}/healthz`)).rejects.toThrow();
    await panel.shows('断线');
  });

  test('after the power is back overlays and panel catch up without a reload', async () => {
    const { show } = theatre;
    await show.restart();
    await show.order({ type: 'offers/restore', offerId: 'short' }, ...sale('second', 120_000));
    for (const { page } of stages.values()) await waitForWords(page, '距结束', { deadline: 30_000 });
    await panel.shows('已连接', 30_000);
    await panel.shows('距结束');
    for (const { page } of [...stages.values(), panel])
      expect(await page.evaluate(() => window.mark)).toBe('never reloaded');
    expect((await show.state()).show.offers.map(({ offerId, why }) => [offerId, why])).toEqual([
      ['short', 'time'],
      ['second', null],
    ]);
  });
});
