import { cny, order, T0 } from '../../../overlays/script.ts';
import type { Actor } from '../../../shared/show/part.ts';
import type { Command } from '../../../shared/show/show.ts';

/** From one deal to the next, ms. */
export const ROUND = 15 * 60_000;
const BUYERS = 40;

/** A command, how long after the beginning of its round, ms, and by whom. */
export type Said = readonly [after: number, command: Command, by: Actor];

const operator: Actor = { role: 'operator', name: 'operator' };
const shop: Actor = { role: 'source', name: 'standard' };

const say = (after: number, command: Command): Said => [after, command, operator];

/** An order of the cup in a round that begins at `startsAt`, placed a moment before. */
function bought(startsAt: number, after: number, number: number): Said {
  const command = order(number, { buyer: '王**', title: '保温杯', placedAfter: startsAt - T0 + after - 500 });
  if (command.type !== 'orders/record') return say(after, command);
  const lines = command.order.lines.map((line) => ({ ...line, sku: 'CUP' }));
  return [after, { ...command, order: { ...command.order, lines } }, shop];
}

/** A deal of two minutes in which people buy and the stock falls, and a ladder of two steps. */
function deal(round: number, startsAt: number): Said[] {
  const offerId = `deal-${round}`;
  const tiers = [1, 2].map((step) => ({
    tierId: `t${step}`,
    threshold: (round * 2 + step) * 1_000,
    reward: `¥${step}0 券`,
  }));
  return [
    say(0, {
      type: 'offers/draft',
      offer: { offerId, kind: 'flash-sale', sku: 'CUP', deal: cny(99), lastsMs: 120_000, reason: 'asked for again' },
    }),
    say(100, { type: 'stock/count', sku: 'CUP', left: 300, restock: 'new batch' }),
    say(200, { type: 'offers/arm', offerId }),
    say(300, { type: 'rewards/plan', ladder: { ladderId: `ladder-${round}`, metric: 'likes', tiers } }),
    say(400, { type: 'rewards/start' }),
    say(5_000, { type: 'offers/start', offerId }),
    ...Array.from({ length: BUYERS }, (_, index) =>
      bought(startsAt, 10_000 + index * 2_500, round * 2 * BUYERS + index + 1),
    ),
    ...Array.from({ length: 6 }, (_, index) =>
      say(12_500 + index * 20_000, { type: 'stock/count', sku: 'CUP', left: 250 - index * 47 }),
    ),
    say(60_500, { type: 'audience/set', metric: 'likes', total: (round * 2 + 1) * 1_000 + 5 }),
    say(150_500, { type: 'audience/set', metric: 'likes', total: (round * 2 + 2) * 1_000 + 5 }),
    say(230_000, { type: 'rewards/stop' }),
  ];
}

/** A group that fills, what saves beside it, a coupon drop with its count, and a goal that is reached. */
function together(round: number, startsAt: number): Said[] {
  const [group, saving, bonus, drop] = ['group', 'saving', 'bonus', 'drop'].map((kind) => `${kind}-${round}`) as [
    string,
    string,
    string,
    string,
  ];
  const started = (after: number, offerId: string): Said[] => [
    say(after, { type: 'offers/arm', offerId }),
    say(after + 4_000, { type: 'offers/start', offerId }),
  ];
  const lasting = { lastsMs: 60_000, reason: 'asked for again' };
  return [
    say(300_000, {
      type: 'offers/draft',
      offer: {
        offerId: group,
        kind: 'group-buy',
        sku: 'CUP',
        deal: cny(89),
        needed: BUYERS,
        ifMissed: 'refund',
        lastsMs: 120_000,
        reason: 'asked for again',
      },
    }),
    say(300_100, {
      type: 'offers/draft',
      offer: { offerId: saving, kind: 'spend-and-save', steps: [{ spend: cny(299), save: cny(30) }], ...lasting },
    }),
    say(300_200, { type: 'offers/draft', offer: { offerId: bonus, kind: 'follow-bonus', save: cny(10), ...lasting } }),
    say(300_300, {
      type: 'offers/draft',
      offer: { offerId: drop, kind: 'coupon-drop', worth: '¥15 券', code: 'LIVE15', quantity: 500, ...lasting },
    }),
    ...started(301_000, group),
    ...Array.from({ length: BUYERS }, (_, index) =>
      bought(startsAt, 310_000 + index * 2_000, (round * 2 + 1) * BUYERS + index + 1),
    ),
    ...started(450_000, saving),
    ...started(452_000, bonus),
    ...started(454_000, drop),
    say(470_000, { type: 'offers/count-left', offerId: drop, left: 212 }),
    say(480_000, {
      type: 'goal/set',
      goal: { goalId: `goal-${round}`, metric: 'comments', target: round * 100 + 90, label: '抽一位送礼' },
    }),
    say(490_000, { type: 'audience/set', metric: 'comments', total: round * 100 + 50 }),
    say(500_000, { type: 'audience/set', metric: 'comments', total: round * 100 + 95 }),
    say(530_000, { type: 'goal/clear' }),
  ];
}

/** What is said and shown in between: a product and its steps, an answer, a correction, and the three that take the whole canvas. */
const notices = (startsAt: number): Said[] => [
  say(550_000, { type: 'rundown/present', sku: 'CUP' }),
  say(565_000, { type: 'rundown/step', step: 'asking' }),
  say(580_000, { type: 'rundown/put-away' }),
  say(590_000, {
    type: 'notices/pin-answer',
    answer: { asker: '张**', question: '能放冰水吗？', answer: '可以，二十四小时。' },
    lastsMs: 20_000,
  }),
  say(620_000, {
    type: 'notices/correct',
    correction: { title: '保温杯 500 ml', wrong: cny(9.9), right: cny(99) },
    lastsMs: 20_000,
  }),
  say(660_000, { type: 'notices/hold', slate: { why: 'technical' } }),
  say(680_000, { type: 'notices/take-down', notice: 'slate' }),
  say(700_000, { type: 'notices/open', opening: { showAt: startsAt + 730_000, coming: ['保温杯', '抽奖'] } }),
  say(740_000, { type: 'notices/take-down', notice: 'opening' }),
  say(760_000, { type: 'notices/close', closing: { next: { at: startsAt + 86_400_000, utcOffset: 480 } } }),
  say(790_000, { type: 'notices/take-down', notice: 'closing' }),
];

/** All that happens in a round that begins at `startsAt`, room time, in order: every widget has its turn. */
export const roundOf = (round: number, startsAt: number): Said[] =>
  [...deal(round, startsAt), ...together(round, startsAt), ...notices(startsAt)].sort(([one], [other]) => one - other);
