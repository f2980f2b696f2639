import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, operator, play, shop } from '../../test/kit/given.ts';
import type { OrderFacts } from './order-row.ts';
import { countedIn } from './order-window.ts';
import { isDeal, onScreen, phaseOf } from './offer.ts';
import { laneOf } from './offer-terms.ts';
import { findItem, lookOf, staleAt } from './stock.ts';
import { Command, Event, initial, State, type Show } from './show.ts';

/*
 * What no sequence of commands, by anybody, at any pace, can bring about:
 * an offer live after its end or with another end than it started with; an earlier price without evidence; a stock figure
 * without a source or older than its limit; an order that no shop told; totals other than the sum over the orders.
 */
const T = 100 * 86_400_000;
const sku = fc.constantFrom('tee', 'cup');
const offerId = fc.constantFrom('o1', 'o2');
const money = fc.record({
  minor: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.constant(1_000_000_000_000)),
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD'),
});
const order = fc.record({
  orderId: fc.constantFrom('shopify:1', 'shopify:2', 'standard:3'),
  version: fc.integer({ min: 0, max: 4 }),
  paid: fc.boolean(),
  cancelled: fc.boolean(),
  excluded: fc.boolean(),
  placedAt: fc.constantFrom(T, T + 15_000, T + 40_000, T - 900_000),
  total: money,
  lines: fc.constant<OrderFacts['lines']>([{ sku: 'tee', title: 'Tee', units: 1 }]),
  units: fc.integer({ min: 0, max: 3 }),
  buyer: fc.constant('张**'),
});
const refund = fc.record({
  refundId: fc.constantFrom('r1', 'r2'),
  minor: fc.integer({ min: 0, max: 20_000 }),
  units: fc.constantFrom(0, 1),
  whole: fc.boolean(),
});
const lastsMs = fc.integer({ min: 10_000, max: 90_000 });
const draft = fc.oneof(
  fc.record({ offerId, kind: fc.constant('flash-sale' as const), sku, deal: money, lastsMs }),
  fc.record({
    offerId,
    kind: fc.constant('group-buy' as const),
    sku,
    deal: money,
    lastsMs,
    needed: fc.constantFrom(2, 3),
    ifMissed: fc.constant('refund' as const),
  }),
  fc.record({
    offerId: fc.constantFrom('s1', 'o2'),
    kind: fc.constant('spend-and-save' as const),
    steps: fc.array(fc.record({ spend: money, save: money }), { minLength: 1, maxLength: 3 }),
    lastsMs,
  }),
  fc.record({
    offerId: fc.constantFrom('c1', 'o1'),
    kind: fc.constant('coupon-drop' as const),
    worth: fc.constant('¥10'),
    code: fc.constantFrom('LIVE', 'MORE'),
    quantity: fc.constant(20),
    lastsMs,
  }),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('catalog/put' as const),
    product: fc.record({ sku, title: fc.constant('Thing'), price: money }),
  }),
  fc.record({
    type: fc.constant('catalog/record-price' as const),
    sku,
    row: fc.record({
      price: money,
      from: fc.integer({ min: T - 4e9, max: T }),
      until: fc.integer({ min: T - 4e9, max: T + 1e6 }),
      source: fc.constant('receipts'),
    }),
  }),
  fc.record({ type: fc.constant('offers/draft' as const), offer: draft }),
  fc.record({
    type: fc.constant('offers/draft' as const),
    offer: draft.map((terms) => ({ ...terms, reason: 'again' })),
  }),
  fc.record({ type: fc.constant('offers/arm' as const), offerId, startsAt: fc.integer({ min: T, max: T + 400_000 }) }),
  fc.record({ type: fc.constant('offers/arm' as const), offerId }),
  fc.record({ type: fc.constant('offers/disarm' as const), offerId }),
  fc.record({ type: fc.constant('offers/start' as const), offerId }),
  fc.record({ type: fc.constant('offers/end' as const), offerId }),
  fc.record({ type: fc.constant('offers/restore' as const), offerId }),
  fc.record({ type: fc.constant('offers/discard' as const), offerId }),
  fc.record({ type: fc.constant('stock/count' as const), sku, left: fc.integer({ min: 0, max: 50 }) }),
  fc.record({
    type: fc.constant('stock/report' as const),
    item: sku,
    place: fc.constantFrom('A', 'B'),
    left: fc.constantFrom(0, 7, 1_000_000_000),
    readAt: fc.integer({ min: T - 900_000, max: T + 900_000 }),
  }),
  fc.record({
    type: fc.constant('audience/add' as const),
    metric: fc.constantFrom('likes' as const, 'shares' as const),
    count: fc.constant(1_000_000_000),
  }),
  fc.record({
    type: fc.constant('audience/set' as const),
    metric: fc.constantFrom('likes' as const, 'viewers' as const),
    total: fc.integer({ min: 0, max: 1_000_000_000 }),
  }),
  fc.record({ type: fc.constant('orders/record' as const), order }),
  fc.record({ type: fc.constant('orders/simulate' as const), order }),
  fc.record({ type: fc.constant('stage/begin' as const) }),
  fc.record({
    type: fc.constant('orders/refund' as const),
    orderId: fc.constantFrom('shopify:1', 'shopify:2'),
    refund,
  }),
  fc.record({ type: fc.constant('orders/cancel' as const), orderId: fc.constantFrom('shopify:1', 'standard:3') }),
  fc.record({
    type: fc.constant('offers/count-left' as const),
    offerId: fc.constantFrom('c1', 'o1'),
    left: fc.integer({ min: 0, max: 25 }),
  }),
  fc.record({ type: fc.constant('rundown/present' as const), sku }),
  fc.record({
    type: fc.constant('rundown/step' as const),
    step: fc.constantFrom('asking' as const, 'closing' as const),
  }),
  fc.record({ type: fc.constant('rundown/put-away' as const) }),
  fc.record({
    type: fc.constant('goal/set' as const),
    goal: fc.record({
      goalId: fc.constant('g'),
      metric: fc.constantFrom('orders' as const, 'likes' as const),
      target: fc.integer({ min: 1, max: 3 }),
    }),
  }),
  fc.record({
    type: fc.constant('notices/correct' as const),
    correction: fc.record({ title: fc.constant('Tee'), wrong: money, right: money }),
  }),
  fc.record({ type: fc.constant('notices/hold' as const), slate: fc.constant({ why: 'technical' as const }) }),
  fc.record({
    type: fc.constant('notices/take-down' as const),
    notice: fc.constantFrom('slate' as const, 'correction' as const, 'opening' as const),
  }),
);
const step = fc.record({
  command,
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30_000 })),
  by: fc.constantFrom(operator, operator, shop, { role: 'source', name: 'standard' } as const),
});
// Two products, one with evidence for its earlier price, and two drafts: so that most runs get as far as the air.
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const prepared = (
  [
    { type: 'catalog/put', product: { sku: 'tee', title: 'Tee', price: cny(25_000) } },
    { type: 'catalog/put', product: { sku: 'cup', title: 'Cup', price: cny(25_000) } },
    {
      type: 'catalog/record-price',
      sku: 'tee',
      row: { price: cny(25_000), from: T - 4e9, until: T, source: 'receipts' },
    },
    {
      type: 'offers/draft',
      offer: { offerId: 'o1', kind: 'flash-sale', sku: 'tee', deal: cny(9_900), lastsMs: 60_000 },
    },
    {
      type: 'offers/draft',
      offer: { offerId: 'o2', kind: 'flash-sale', sku: 'cup', deal: cny(9_900), lastsMs: 60_000 },
    },
  ] satisfies Command[]
).map((each) => ({ command: each, now: T }));
const log = fc.array(step, { maxLength: 60 }).map((steps) => {
  let now = T;
  const opened = {
    command: { type: 'stage/open', mode: 'live' } as const,
    now,
    by: { role: 'room', name: 'room' } as const,
  };
  return play([opened, ...prepared, ...steps.map(({ wait, ...rest }) => ({ ...rest, now: (now += wait) }))]);
});
const always = (property: (events: Event[], show: Show) => void) =>
  fc.assert(
    fc.property(log, (events) => property(events, fold(events).show)),
    { numRuns: 300 },
  );

test('no offer is live after its end, and none changes the end it started with', () =>
  always((events, show) => {
    const ends = new Map<string, number>();
    for (const event of events) {
      if (event.type !== 'offers/started') continue;
      expect(ends.has(event.offerId)).toBe(false);
      ends.set(event.offerId, event.endsAt);
    }
    for (const offer of show.offers) {
      const end = ends.get(offer.offerId);
      if (end === undefined) continue;
      expect(offer.endsAt).toBe(end);
      expect(['live', 'armed', 'draft']).not.toContain(phaseOf(offer, Math.min(end, offer.endedAt ?? end)));
    }
  }));

test('at most one offer of a lane holds the air at any moment, and a deal never without its prices', () =>
  always((_events, show) => {
    for (let now = T; now < T + 2_000_000; now += 7_000) {
      const live = show.offers.filter((offer) => phaseOf(offer, now) === 'live').map(({ kind }) => laneOf(kind));
      expect(new Set(live).size).toBe(live.length);
      expect(onScreen(show.offers, now)?.fixed).not.toBeNull();
    }
  }));

test('a coupon never says that more are left than there were', () =>
  always((events) => {
    const left = new Map<string, number>();
    for (const event of events) {
      if (event.type === 'offers/drafted' || event.type === 'offers/discarded')
        left.delete('offer' in event ? event.offer.offerId : event.offerId);
      if (event.type !== 'offers/left-counted') continue;
      expect(event.left).toBeLessThanOrEqual(left.get(event.offerId) ?? 20);
      left.set(event.offerId, event.left);
    }
  }));

test('an earlier price is never shown without evidence, nor above what the evidence says', () =>
  always((events, show) => {
    for (const { fixed, sku: of, deal } of show.offers.filter(isDeal)) {
      if (!fixed?.was) continue;
      const { was } = fixed;
      const rows = events.flatMap((event) =>
        event.type === 'catalog/price-recorded' && event.sku === of ? [event.row.price.minor] : [],
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(was.price.minor).toBeLessThanOrEqual(Math.max(...rows));
      expect(was.price.minor).toBeLessThanOrEqual(fixed.regular.minor);
      expect(was.price.minor).toBeGreaterThan(deal.minor);
    }
  }));

test('no stock figure is shown without its source or past its time', () =>
  always((_events, show) => {
    for (const { sku: of } of show.stock.items) {
      const item = findItem(show.stock, of)!;
      expect(['manual', 'shopify', 'standard']).toContain(item.source);
      expect(lookOf(show.stock, item, staleAt(show.stock, item))).toBe('hidden');
    }
  }));

test('a live room shows no order that no shop told, and its totals are the sum over its orders', () =>
  always((events, show) => {
    expect(events.some(({ type }) => type === 'orders/simulated')).toBe(false);
    const counted = [...fold(events).ledger.rows.values()]
      .map((row) => countedIn(row, show.stage.openedAt))
      .filter((each) => each !== null);
    expect(show.orders.count).toBe(counted.length);
    expect(show.orders.units).toBe(counted.reduce((sum, { units }) => sum + units, 0));
    for (const { currency, minor } of show.orders.amounts) {
      const ofCurrency = counted.flatMap(({ amount }) => (amount?.currency === currency ? [amount.minor] : []));
      expect(minor).toBe(ofCurrency.reduce((sum, each) => sum + each, 0));
    }
    const told = new Set(events.flatMap((event) => (event.type === 'orders/recorded' ? [event.row.orderId] : [])));
    for (const row of show.orders.rows)
      expect((row.kind === 'one' ? [row.orderId] : row.orders).every((id) => told.has(id))).toBe(true);
  }));

test('every event and every show passes its own schema, after a trip over the wire too', () =>
  always((events, show) => {
    for (const event of events) expect(Event.safeParse(JSON.parse(JSON.stringify(event))).error).toBeUndefined();
    expect(State.parse(JSON.parse(JSON.stringify(show)))).toEqual(show);
  }));

test('the empty show passes its schema', () => expect(State.safeParse(initial).success).toBe(true));

test('what the wire brings is checked', () => {
  expect(Command.safeParse({ type: 'offers/start', offerId: 'o1' }).success).toBe(true);
  expect(Command.safeParse({ type: 'offers/start', offerId: '../x' }).success).toBe(false);
  expect(
    Command.safeParse({
      type: 'offers/draft',
      offer: { offerId: 'o', kind: 'flash-sale', sku: 's', deal: { minor: 9.9, currency: 'CNY' }, lastsMs: 10_000 },
    }).success,
  ).toBe(false);
  expect(Command.safeParse({ type: 'audience/add', metric: 'likes', count: -1 }).success).toBe(false);
});
