import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, given, operator, play, room, shop } from '../../test/kit/given.ts';
import { countedOf, type OrderFacts, type RefundFacts } from './order-row.ts';
import { Command, type Event } from './show.ts';

const T = 10_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const order: OrderFacts = {
  orderId: 'shopify:820982911946154508',
  version: 1,
  paid: true,
  cancelled: false,
  excluded: false,
  placedAt: T - 1_000,
  total: cny(19_900),
  lines: [{ sku: 'tee', title: 'Tee', units: 2 }],
  units: 2,
  buyer: '张**',
};
const record = (changes: Partial<OrderFacts> = {}): Command => ({
  type: 'orders/record',
  order: { ...order, ...changes },
});
const refund = (minor: number, changes: Partial<RefundFacts> = {}): Command => ({
  type: 'orders/refund',
  orderId: order.orderId,
  refund: { refundId: 'r1', minor, units: 1, whole: false, ...changes },
});
const cancel: Command = { type: 'orders/cancel', orderId: order.orderId };
const told = (...commands: Command[]) =>
  play(commands.map((command, index) => ({ command, now: T + index * 100, by: shop })));
const totals = (log: Event[]) => {
  const { count, units, amounts, rows } = fold(log).show.orders;
  return { count, units, amounts, rows: rows.length };
};

test('a paid order counts and gets its row', () => {
  expect(totals(told(record()))).toEqual({ count: 1, units: 2, amounts: [cny(19_900)], rows: 1 });
});

test('an order told twice counts once', () =>
  expect(totals(told(record(), record(), record()))).toMatchObject({ count: 1, rows: 1 }));

test('unpaid, cancelled, test, void and staff orders never count', () => {
  for (const changes of [{ paid: false }, { cancelled: true }, { excluded: true }]) {
    expect(totals(told(record(changes)))).toMatchObject({ count: 0, rows: 0 });
  }
});

test('an older version changes nothing', () => {
  expect(totals(told(record({ version: 5 }), record({ version: 4, total: cny(1) })))).toMatchObject({
    amounts: [cny(19_900)],
  });
});

test('a newer version replaces what the order counted for', () => {
  expect(totals(told(record(), record({ version: 2, total: cny(29_900), units: 3 })))).toMatchObject({
    count: 1,
    units: 3,
    amounts: [cny(29_900)],
  });
});

test('a partial refund lowers the amount and keeps the order', () => {
  expect(totals(told(record(), refund(9_950)))).toMatchObject({ count: 1, units: 1, amounts: [cny(9_950)] });
});

test('a whole refund or a cancellation takes the order off the totals and the ticker', () => {
  for (const command of [refund(19_900), refund(0, { whole: true }), cancel]) {
    const log = told(record(), command);
    expect(totals(log)).toMatchObject({ count: 0, units: 0, amounts: [cny(0)] });
    expect(fold(log).show.orders.rows.every((row) => row.kind === 'many' || row.retractedAt !== null)).toBe(true);
  }
});

test('a cancellation that comes before its order holds', () =>
  expect(totals(told(cancel, record()))).toMatchObject({ count: 0, rows: 0 }));

test('of one version what is over holds, and a newer one may take the order up again', () => {
  const over = record({ paid: false, over: true });
  for (const commands of [
    [record(), over],
    [over, record()],
  ])
    expect(totals(told(...commands))).toMatchObject({ count: 0 });
  expect(totals(told(record(), over, record({ version: 2 })))).toMatchObject({ count: 1 });
});

test('a deleted order counts again once a newer version puts it back, and is deleted again by the next deletion', () => {
  const deleted: Command = { ...cancel, restorable: true };
  const back = record({ version: 5, restored: true });
  for (const commands of [
    [record(), deleted, back],
    [record(), back, deleted],
    [deleted, back, record(), deleted],
    [deleted, record(), back],
  ])
    expect(totals(told(...commands))).toMatchObject({ count: 1 });
  expect(totals(told(record(), deleted, record({ version: 5 })))).toMatchObject({ count: 0 });
  expect(totals(told(record(), deleted, record({ restored: true })))).toMatchObject({ count: 0 });
  expect(totals(told(record(), deleted, back, record({ version: 5 }), deleted))).toMatchObject({ count: 0 });
  expect(totals(told(record(), cancel, back))).toMatchObject({ count: 0 });
});

test('orders come from shops only, each its own', () => {
  given().when(record(), T, operator).refuses('orders-from-shops-only');
  given().when(record(), T, room).refuses('orders-from-shops-only');
  given()
    .when(record({ orderId: 'standard:1' }), T, shop)
    .refuses('foreign-order');
});

test('a file speaks of any shop’s orders, never as news, and leaves it to the shop when they were placed', () => {
  const file = { role: 'source', name: 'file' } as const;
  const late: Command = {
    type: 'orders/record',
    order: { ...order, version: 2, placedAt: T - 8 * 3_600_000 },
    late: true,
  };
  given().when(record(), T, file).refuses('foreign-order');
  given().when(refund(100), T, file).refuses('foreign-order');
  given().when(cancel, T, file).refuses('foreign-order');
  given()
    .when(refund(100, { inAll: true }), T, file)
    .givesTypes('orders/recorded');
  const both = play([
    { command: { type: 'stage/open', mode: 'live' }, now: T + 700, by: room },
    { command: record({ placedAt: T }), now: T + 5_000, by: shop },
    { command: late, now: T + 6_000, by: file },
  ]);
  expect(both).toHaveLength(3);
  expect(totals(both)).toMatchObject({ count: 1 });
});

test('made-up orders exist in a rehearsal only', () => {
  const simulate: Command = { type: 'orders/simulate', order };
  given({ type: 'stage/opened', at: T, mode: 'live' }).when(simulate, T).refuses('rehearsal-only');
  given({ type: 'stage/opened', at: T, mode: 'rehearsal' }).when(simulate, T).givesTypes('orders/simulated');
});

test('an order told long after it was placed is counted but never news', () => {
  expect(told(record({ placedAt: T - 300_001 }))[0]).toMatchObject({ late: true });
  expect(told(record({ placedAt: T - 300_000 }))[0]).toMatchObject({ late: false });
});

test('a refund of more than the order, or of an order that cost nothing, never counts below nothing', () => {
  expect(totals(told(record({ total: cny(0) }), refund(500)))).toMatchObject({ count: 0, amounts: [cny(0)] });
  expect(totals(told(record(), refund(30_000)))).toMatchObject({ count: 0, amounts: [cny(0)] });
});

test('a refund in another currency takes the whole order off, for it cannot be reckoned with', () => {
  expect(totals(told(record(), refund(100, { currency: 'JPY' })))).toMatchObject({ count: 0 });
  expect(totals(told(record(), refund(100, { currency: 'CNY' })))).toMatchObject({ count: 1, amounts: [cny(19_800)] });
});

test('an order dated in the future is refused', () => {
  given()
    .when(record({ placedAt: T + 600_001 }), T, shop)
    .refuses('from-the-future');
  given()
    .when(record({ version: T + 600_001 }), T, shop)
    .refuses('from-the-future');
});

test('nothing but a masked name may stand where a buyer stands', () => {
  for (const buyer of ['张**', 'J**', '**', '··4821'])
    expect(Command.safeParse(record({ buyer })).success, buyer).toBe(true);
  for (const buyer of ['张伟', 'Jo**', 'Zhang Wei**', '13800138000', ''])
    expect(Command.safeParse(record({ buyer })).success, buyer).toBe(false);
});

test('whatever order the deliveries come in and however often, the end is the same', () => {
  const deliveries: Command[] = [
    record({ paid: false }),
    record({ version: 2 }),
    record({ version: 3, total: cny(25_000) }),
    refund(5_000),
    refund(2_000, { refundId: 'r2' }),
  ];
  const end = (commands: Command[]) => fold(told(...commands)).ledger.order(order.orderId);
  const expected = end(deliveries);
  expect(countedOf(expected)).toEqual({ units: 0, amount: cny(18_000) });
  const shuffled = fc.array(fc.constantFrom(...deliveries), { maxLength: 12 }).chain((repeats) => {
    const all = [...deliveries, ...repeats];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
  fc.assert(
    fc.property(shuffled, (commands) => {
      expect(end(commands)).toEqual(expected);
      expect(totals(told(...commands))).toMatchObject({ count: 1, amounts: [cny(18_000)] });
    }),
  );
});

const thin = { total: null, lines: [], units: 0, buyer: '**' };

test('an order told by a file or by asking the shop counts and is never announced, whenever it was placed', () => {
  const asked = told({ type: 'orders/record', order, late: true });
  expect(asked[0]).toMatchObject({ late: true });
  expect(fold(asked).show.orders).toMatchObject({ count: 1, rows: [] });
  expect(told({ type: 'orders/record', order, late: true }, record())).toHaveLength(1);
});

test('an order of which the shop tells no amount counts, and is named as one without', () => {
  const { orders } = fold(told(record(thin))).show;
  expect(orders).toMatchObject({ count: 1, units: 0, amounts: [], unpriced: 1 });
  expect(fold(told(record(thin), cancel)).show.orders).toMatchObject({ count: 0, unpriced: 0 });
});

test('what is in an order and how it stands may come apart, in any order', () => {
  const deliveries: Command[] = [
    record({ ...thin, paid: false }),
    record({ version: 2 }),
    record({ version: 3, total: cny(25_000) }),
    record({ ...thin, version: 4 }),
    refund(5_000),
  ];
  const shuffled = fc.shuffledSubarray([...deliveries, ...deliveries], { minLength: 10 });
  fc.assert(
    fc.property(shuffled, (commands) => {
      const log = told(...commands);
      expect(totals(log)).toMatchObject({ count: 1, units: 1, amounts: [cny(20_000)] });
      expect(fold(log).show.orders.unpriced).toBe(0);
      expect(fold(log).ledger.order(order.orderId)).toMatchObject({ facts: { version: 4 }, detailed: { version: 3 } });
    }),
  );
});

const opened: Event = { type: 'stage/opened', at: T + 700, mode: 'live' };
/** Told to a show that was opened in the second `T`. */
const toldIn = (...commands: Command[]) =>
  play([
    { command: { type: 'stage/open', mode: 'live' }, now: T + 700, by: room },
    ...commands.map((command, index) => ({ command, now: T + 5_000 + index * 100, by: shop })),
  ]);

test('an order from before the show is kept and is none of it, whatever becomes of it', () => {
  const old = record({ placedAt: T - 1 });
  const log = toldIn(old, record({ placedAt: T - 1, version: 2, units: 5 }), refund(5_000), cancel);
  expect(log.filter((event) => event.type === 'orders/recorded')).toMatchObject(
    Array.from({ length: 4 }, () => ({ before: null, now: null, outside: true })),
  );
  expect(fold(log).show.orders).toMatchObject({ count: 0, units: 0, amounts: [], rows: [] });
  expect(fold(log).ledger.order(order.orderId)).toMatchObject({ cancelled: true, refunds: [{ minor: 5_000 }] });
  given(opened, {
    type: 'goal/set',
    at: T + 800,
    goal: { goalId: 'g', metric: 'orders', target: 1 },
    startsAt: T + 1_000,
    until: null,
  })
    .when(old, T + 5_000, shop)
    .givesTypes('orders/recorded');
});

test('the second in which the show was opened is its first: shops tell whole seconds', () =>
  expect(totals(toldIn(record({ placedAt: T })))).toMatchObject({ count: 1, rows: 1 }));

test('of an order whose placing nobody told nothing counts until somebody does, in any order', () => {
  const later = record({ ...thin, version: T + 3_000, placedAt: T + 3_000, unplaced: true });
  const paid = record({ ...thin, version: T + 2_000, placedAt: T + 2_000 });
  const long = record({ version: T + 3_000, placedAt: T - 86_400_000 });
  expect(totals(toldIn(later))).toMatchObject({ count: 0, rows: 0 });
  for (const commands of [
    [later, paid],
    [paid, later],
  ])
    expect(totals(toldIn(...commands))).toMatchObject({ count: 1 });
  for (const commands of [
    [later, paid, long],
    [long, paid, later],
    [paid, long, later],
  ])
    expect(totals(toldIn(...commands))).toMatchObject({ count: 0 });
});
