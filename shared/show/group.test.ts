import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, given, operator, play, shop } from '../../test/kit/given.ts';
import { GROUP_GRACE_MS, goneAt, onScreen, verdictOf, type OfferOf } from './offer.ts';
import { countedOf, type OrderFacts, type OrderRow } from './order-row.ts';
import { joinedBy } from './orders.ts';
import { initial, reduce, State, type Command, type Event, type Show } from './show.ts';

const T = 1_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const tee = { sku: 'tee', title: 'Tee', units: 1 };
const cup = { sku: 'cup', title: 'Cup', units: 1 };
/** The group's start and end. */
const STARTS = T + 200;
const ENDS = STARTS + 60_000;
const terms = {
  offerId: 'g',
  kind: 'group-buy',
  sku: 'tee',
  deal: cny(9_900),
  needed: 2,
  ifMissed: 'refund',
  lastsMs: 60_000,
} as const;
const begin: readonly { command: Command; now: number }[] = (
  [
    { type: 'catalog/put', product: { sku: 'tee', title: 'Tee', price: cny(19_900) } },
    { type: 'offers/draft', offer: terms },
    { type: 'offers/start', offerId: 'g' },
  ] satisfies Command[]
).map((command) => ({ command, now: T }));
const order = (number: number, changes: Partial<OrderFacts> = {}): Command => ({
  type: 'orders/record',
  order: {
    orderId: `shopify:${number}`,
    version: 1,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: STARTS + 100,
    total: cny(9_900),
    lines: [tee],
    units: 1,
    buyer: '张**',
    ...changes,
  },
});
const told = (...steps: (readonly [number, Command])[]) =>
  play([
    ...begin,
    ...steps.map(([now, command]) => ({ command, now, by: command.type.startsWith('orders') ? shop : operator })),
  ]);
const groupIn = (log: readonly Event[]) => {
  const { offers, orders } = fold(log).show;
  return { joined: joinedBy(orders, 'g'), offer: offers[0] as OfferOf<'group-buy'> };
};

test('an order leaves the group by the product it had, whatever it is edited to', () => {
  const cancel: Command = { type: 'orders/cancel', orderId: 'shopify:1' };
  const edited = (lines: OrderFacts['lines']) => order(1, { version: 2, lines });
  expect(groupIn(told([T + 1_000, order(1)], [T + 2_000, edited([cup])])).joined).toBe(0);
  expect(groupIn(told([T + 1_000, order(1)], [T + 2_000, edited([cup])], [T + 3_000, cancel])).joined).toBe(0);
  const joinsLater = [
    [T + 1_000, order(1, { lines: [cup] })],
    [T + 2_000, edited([tee])],
  ] as const;
  expect(groupIn(told(...joinsLater)).joined).toBe(1);
  expect(groupIn(told(...joinsLater, [T + 3_000, cancel])).joined).toBe(0);
});

test('who gets units back that may be those of the group leaves it', () => {
  const refund = (units: number): Command => ({
    type: 'orders/refund',
    orderId: 'shopify:1',
    refund: { refundId: 'r', minor: 100, units, whole: false },
  });
  const two = order(1, { lines: [{ ...tee, units: 2 }, cup], units: 3 });
  expect(groupIn(told([T + 1_000, two], [T + 2_000, refund(1)])).joined).toBe(1);
  expect(groupIn(told([T + 1_000, two], [T + 2_000, refund(2)])).joined).toBe(0);
});

test('a full group keeps its figure, whoever cancels or still comes', () => {
  const full = [
    [T + 1_000, order(1)],
    [T + 2_000, order(2)],
  ] as const;
  const cancel: Command = { type: 'orders/cancel', orderId: 'shopify:1' };
  expect(groupIn(told(...full, [T + 3_000, cancel])).joined).toBe(2);
  expect(groupIn(told(...full, [T + 3_000, order(3)])).joined).toBe(2);
});

test('an order placed in time and told after the end completes the group within the grace time, not later', () => {
  const late = (after: number) => told([T + 1_000, order(1)], [ENDS + after, order(2, { placedAt: ENDS - 1_500 })]);
  for (const after of [1_500, GROUP_GRACE_MS - 1]) {
    const { joined, offer } = groupIn(late(after));
    expect([joined, offer.completed?.startsAt]).toEqual([2, ENDS + after + 200]);
  }
  const { joined, offer } = groupIn(late(GROUP_GRACE_MS));
  expect([joined, offer.completed]).toEqual([1, null]);
});

test('an order placed after the end joins nothing, an early end included', () => {
  expect(groupIn(told([T + 1_000, order(1)], [ENDS + 1_500, order(2, { placedAt: ENDS })])).joined).toBe(1);
  const early = told(
    [T + 1_000, order(1)],
    [T + 9_000, { type: 'offers/end', offerId: 'g' }],
    [T + 10_000, order(2, { placedAt: T + 9_500 })],
    [T + 11_000, order(3, { placedAt: T + 8_000 })],
  );
  expect(groupIn(early)).toMatchObject({ joined: 2, offer: { completed: { startsAt: T + 11_200 } } });
});

test('no screen gives a verdict while orders may still come, and none takes it back', () => {
  const { offer: missed } = groupIn(told([T + 1_000, order(1)], [ENDS, { type: 'goal/clear' }]));
  const last = ENDS + GROUP_GRACE_MS - 1;
  const { offer: saved } = groupIn(told([T + 1_000, order(1)], [last, order(2)]));
  const verdicts = (offer: OfferOf<'group-buy'>) =>
    [ENDS - 1, ENDS, last, last + 199, last + 200, last + 201].map((now) => verdictOf(offer, now));
  const counting = Array<string>(4).fill('counting');
  expect(verdicts(missed)).toEqual([...counting, 'counting', 'missed']);
  expect(verdicts(saved)).toEqual([...counting, 'complete', 'complete']);
});

test('a group that was not full by its end stays on screen until its verdict was seen', () => {
  const { offer } = groupIn(told([T + 1_000, order(1)], [ENDS, { type: 'goal/clear' }]));
  expect(goneAt(offer)).toBe(ENDS + GROUP_GRACE_MS + 12_000);
  expect(onScreen([offer], ENDS + GROUP_GRACE_MS + 11_999)).toBe(offer);
  expect(onScreen([offer], ENDS + GROUP_GRACE_MS + 12_000)).toBeUndefined();
  const { offer: full } = groupIn(told([T + 1_000, order(1)], [T + 2_000, order(2)], [ENDS, { type: 'goal/clear' }]));
  expect(goneAt(full)).toBe(ENDS + 12_000);
});

/** Orders that are edited, cancelled and given back at random, around a group buy that may end early. */
const orderId = fc.constantFrom(1, 2, 3, 4);
const change = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        number: orderId,
        version: fc.integer({ min: 0, max: 6 }),
        paid: fc.constantFrom(true, true, true, false),
        cancelled: fc.constantFrom(false, false, false, false, true),
        age: fc.integer({ min: 1, max: 40_000 }),
        lines: fc.constantFrom<OrderFacts['lines'][]>([tee], [cup], [tee, cup], [{ ...tee, units: 2 }], []),
      })
      .map(({ number, age, ...rest }) => ({ age, ...order(number, { ...rest, units: 3 }) })),
  },
  fc
    .record({ number: orderId, units: fc.constantFrom(0, 1, 2), whole: fc.constantFrom(false, false, true) })
    .map(({ number, ...rest }) => ({
      type: 'orders/refund' as const,
      orderId: `shopify:${number}`,
      refund: { refundId: 'r', minor: 100, ...rest },
    })),
  orderId.map((number) => ({ type: 'orders/cancel' as const, orderId: `shopify:${number}` })),
  fc.constant({ type: 'offers/end' as const, offerId: 'g' }),
);
const log = fc
  .array(fc.record({ wait: fc.integer({ min: 0, max: 12_000 }), command: change }), { maxLength: 40 })
  .map((steps) => {
    let now = STARTS;
    return told(
      ...steps.map(({ wait, command }): [number, Command] => {
        now += wait;
        if (!('age' in command)) return [now, command];
        const { age, ...rest } = command;
        return [now, rest.type === 'orders/record' ? { ...rest, order: { ...rest.order, placedAt: now - age } } : rest];
      }),
    );
  });

/** Who is in the group, said once more and otherwise. */
const isMember = (row: OrderRow, until: number) => {
  if (!row.facts || countedOf(row) === null) return false;
  const { placedAt, lines } = row.facts;
  const given = row.refunds.map(({ units }) => units).reduce((sum, units) => sum + units, 0);
  const tees = lines.flatMap(({ sku, units }) => Array<string>(units).fill(sku ?? '')).filter((sku) => sku === 'tee');
  return placedAt >= STARTS && placedAt < until && tees.length > given;
};

test('after every event the show passes its schema, and who joined are the orders of the ledger until it is settled', () => {
  let completions = 0;
  const follow = (events: Event[]) => {
    const rows = new Map<string, OrderRow>();
    let show: Show = initial;
    let expected = 0;
    for (const [index, event] of events.entries()) {
      const group = show.orders.joined[0];
      const isSettled = show.offers.some((offer) => offer.kind === 'group-buy' && offer.completed !== null);
      show = reduce(show, event, index + 1);
      if (event.type === 'orders/recorded') {
        rows.set(event.row.orderId, event.row);
        if (group && !isSettled && event.at < group.until + GROUP_GRACE_MS)
          expected = [...rows.values()].filter((row) => isMember(row, group.until)).length;
      }
      completions += Number(event.type === 'offers/completed');
      expect(State.safeParse(show).error).toBeUndefined();
      expect(joinedBy(show.orders, 'g')).toBe(expected);
    }
    const { offer, joined } = groupIn(events);
    if (joined >= 2) expect(offer.completed).not.toBeNull();
  };
  fc.assert(fc.property(log, follow), { numRuns: 150 });
  expect(completions).toBeGreaterThan(0);
});

test('the crew may put the price back while the last orders come in', () =>
  given(...told([T + 1_000, order(1)], [ENDS, { type: 'offers/restore', offerId: 'g' }]))
    .when(order(2), ENDS + 2_000, shop)
    .givesTypes('orders/recorded', 'offers/completed'));
