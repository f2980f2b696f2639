import { expect, test } from 'vitest';
import { fold, given, operator, play, room, shop } from '../../test/kit/given.ts';
import { totalOf } from './audience.ts';
import type { OrderFacts } from './order-row.ts';
import { Command, initial, State, type Event } from './show.ts';

const T = 10_000_000;
/** When the second show is begun. */
const AGAIN = T + 3_600_700;
const bridge = { role: 'source', name: 'tikfinity' } as const;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const facts: OrderFacts = {
  orderId: 'shopify:1',
  version: 1,
  paid: true,
  cancelled: false,
  excluded: false,
  placedAt: T + 1_000,
  total: cny(9_900),
  lines: [{ sku: 'tee', title: 'Tee', units: 1 }],
  units: 1,
  buyer: '张**',
};
type Step = { command: Command; now: number; by?: typeof room };
const by = (now: number, command: Command, who?: Step['by']) => ({ command, now, ...(who ? { by: who } : {}) });
const likes = (now: number, total: number) => by(now, { type: 'audience/set', metric: 'likes', total }, bridge);
const order = (now: number, changes: Partial<OrderFacts> = {}) =>
  by(now, { type: 'orders/record', order: { ...facts, ...changes } }, shop);
const begin = by(AGAIN, { type: 'stage/begin' });
const first: Step[] = [
  by(T, { type: 'stage/open', mode: 'live' }, room),
  by(T, { type: 'catalog/put', product: { sku: 'tee', title: 'Tee', price: cny(19_900) } }),
  by(T, { type: 'stock/count', sku: 'tee', left: 40 }),
  by(T, {
    type: 'offers/draft',
    offer: { offerId: 'a', kind: 'flash-sale', sku: 'tee', deal: cny(9_900), lastsMs: 60_000 },
  }),
  by(T, { type: 'offers/start', offerId: 'a' }),
  by(T, { type: 'comments/watch', watch: { watchId: 'size', words: ['码'] } }),
  by(T, { type: 'rundown/present', sku: 'tee' }),
  likes(T + 1_000, 10_000),
  by(T + 1_000, { type: 'audience/set', metric: 'viewers', total: 80 }, bridge),
  order(T + 2_000),
  by(T + 2_000, { type: 'goal/set', goal: { goalId: 'g', metric: 'orders', target: 5 } }),
  by(T + 61_000, {
    type: 'rewards/plan',
    ladder: { ladderId: 'l', metric: 'likes', tiers: [{ tierId: 't', threshold: 20_000, reward: '券' }] },
  }),
  by(T + 61_000, { type: 'rewards/start' }),
  by(T + 120_000, { type: 'notices/hold', slate: { why: 'back-soon' } }),
  // Placed in the second in which the next show is begun, as the shop tells time.
  order(AGAIN - 100, { orderId: 'shopify:2', placedAt: AGAIN - 700 }),
];
const showOf = (...steps: Step[]) => fold(play([...first, ...steps])).show;
const likesOf = (...steps: Step[]) => {
  const { audience } = showOf(begin, ...steps);
  expect(audience.questions).toEqual([]);
  return totalOf(audience, 'likes')?.value;
};

test('a new show counts from zero, and what is prepared or set stays', () => {
  const before = showOf();
  expect(before.orders.count).toBe(2);
  const after = showOf(begin);
  const { orders, rewards, goal, notices, rundown } = initial;
  expect(after).toMatchObject({ rewards, goal, notices, rundown, orders });
  expect(after.stage).toEqual({ ...before.stage, openedAt: AGAIN });
  expect(after.audience).toMatchObject({ figures: [], questions: [] });
  for (const part of ['catalog', 'offers', 'stock', 'sound'] as const) expect(after[part]).toEqual(before[part]);
  expect(after.comments).toEqual(before.comments);
  expect(State.safeParse(after).success).toBe(true);
});

test('no new show begins while an offer is armed or live', () => {
  const log = play(first.filter(({ now }) => now <= T));
  given(...log)
    .when({ type: 'stage/begin' }, T + 30_000)
    .refuses('offer-on-air');
  given(...log)
    .when({ type: 'stage/begin' }, T + 61_000)
    .givesTypes('offers/ended', 'stage/begun');
});

test('an order of the show before counts in it alone, even one of the second in which the new one began', () => {
  const told = [
    order(AGAIN + 1_000, { version: 2, units: 9 }),
    order(AGAIN + 1_000, { orderId: 'shopify:2', placedAt: AGAIN - 700, version: 2, total: cny(100) }),
    by(AGAIN + 2_000, { type: 'orders/cancel', orderId: 'shopify:1' }, shop),
    by(AGAIN + 2_000, { type: 'orders/cancel', orderId: 'shopify:2' }, shop),
  ];
  expect(showOf(begin, ...told).orders).toMatchObject({ count: 0, units: 0, amounts: [], rows: [] });
  const own = order(AGAIN + 3_000, { orderId: 'shopify:3', placedAt: AGAIN + 2_000 });
  expect(showOf(begin, ...told, own).orders).toMatchObject({ count: 1, amounts: [cny(9_900)] });
});

test('a stream that goes on counts from where it stood when the show was begun', () => {
  expect(likesOf()).toBeUndefined();
  expect(likesOf(likes(AGAIN + 1_000, 10_000))).toBe(0);
  expect(likesOf(likes(AGAIN + 1_000, 10_300), likes(AGAIN + 2_000, 10_250))).toBe(300);
});

test('a new stream counts from its first like, and nobody is asked', () => {
  expect(likesOf(likes(AGAIN + 1_000, 3), likes(AGAIN + 2_000, 40))).toBe(40);
  // The old stream was still told for a while.
  expect(likesOf(likes(AGAIN + 1_000, 10_005), likes(AGAIN + 2_000, 3), likes(AGAIN + 3_000, 40))).toBe(45);
  // And so it is of a third show, also where nothing was told in the second.
  const third = by(AGAIN + 60_000, { type: 'stage/begin' });
  expect(likesOf(third, likes(AGAIN + 61_000, 10_020))).toBe(20);
});

test('no tier opens by what was told before', () => {
  const ladder = { ladderId: 'm', metric: 'likes', tiers: [{ tierId: 't', threshold: 100, reward: '券' }] } as const;
  const events: Event[] = play([
    ...first,
    begin,
    by(AGAIN + 100, { type: 'rewards/plan', ladder: { ...ladder, tiers: [...ladder.tiers] } }),
    by(AGAIN + 100, { type: 'rewards/start' }),
    likes(AGAIN + 1_000, 10_050),
  ]);
  expect(fold(events).show.rewards?.unlocked).toEqual([]);
});

test('the crew begins a show, and nobody else has the words for it', () => {
  expect(Command.safeParse({ type: 'stage/begin' }).success).toBe(true);
  given({ type: 'stage/opened', at: T, mode: 'live' })
    .when({ type: 'stage/begin' }, T + 5, operator)
    .gives({ type: 'stage/begun', at: T + 5 });
});
