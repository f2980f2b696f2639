import { expect, test } from 'vitest';
import { fold, given, play, shop } from '../../test/kit/given.ts';
import { findItem, lookOf } from './stock.ts';
import { Command, type Event } from './show.ts';

const T = 10_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const listed = {
  type: 'catalog/listed' as const,
  at: T,
  product: { sku: 'tee', title: 'Tee', price: cny(19_900), feedIds: ['shopify:808950810'] },
};
const drafted: Event = {
  type: 'offers/drafted',
  at: T,
  offer: { offerId: 'o1', kind: 'flash-sale', sku: 'tee', deal: cny(9_900), lastsMs: 60_000 },
};
const fixed = { title: 'Tee', regular: cny(19_900), was: null };
const started: Event = {
  type: 'offers/started',
  at: T,
  offerId: 'o1',
  sku: 'tee',
  fixed,
  startsAt: T,
  endsAt: T + 60_000,
};
const counted = (left: number, at = T): Event => ({ type: 'stock/counted', at, sku: 'tee', left });
const reported = (left: number, readAt: number, place = 'A') => ({
  type: 'stock/reported' as const,
  at: readAt,
  sku: 'tee',
  left,
  source: 'shopify',
  readAt,
  level: { source: 'shopify', item: 'shopify:808950810', place, left, readAt },
});
const report = (left: number, readAt: number, place = 'A'): Command => ({
  type: 'stock/report',
  item: 'shopify:808950810',
  place,
  left,
  readAt,
});
const look = (now: number, ...events: Event[]) => {
  const { stock } = fold(events).show;
  return lookOf(stock, findItem(stock, 'tee'), now);
};

test('a count by hand is marked manual', () => {
  expect(findItem(fold([listed, counted(40)]).show.stock, 'tee')).toMatchObject({
    left: 40,
    total: 40,
    source: 'manual',
    readAt: T,
  });
});

test('while the deal runs a count by hand only falls, unless a restock is logged', () => {
  given(listed, counted(40), drafted, started)
    .when({ type: 'stock/count', sku: 'tee', left: 41 }, T + 1)
    .refuses('stock-would-rise');
  given(listed, counted(40), drafted, started)
    .when({ type: 'stock/count', sku: 'tee', left: 39 }, T + 1)
    .givesTypes('stock/counted');
  given(listed, counted(40), drafted, started)
    .when({ type: 'stock/count', sku: 'tee', left: 60, restock: 'second pallet' }, T + 1)
    .givesTypes('stock/counted');
});

test('a restock is remembered, so that nothing says "only"', () => {
  const item = findItem(fold([listed, counted(40), drafted, started, counted(60, T + 5)]).show.stock, 'tee');
  expect(item).toMatchObject({ left: 60, total: 60, restockedAt: T + 5 });
});

test('the total is what there was when the deal began', () => {
  expect(
    findItem(fold([listed, counted(90), counted(40), drafted, started, counted(30)]).show.stock, 'tee'),
  ).toMatchObject({ left: 30, total: 40 });
});

test('a feed is found by its id and summed over places, and is as old as its oldest part', () =>
  given(listed, reported(7, T))
    .when(report(5, T + 1, 'B'), T + 2, shop)
    .gives({
      ...reported(12, T, 'B'),
      at: T + 2,
      level: { source: 'shopify', item: 'shopify:808950810', place: 'B', left: 5, readAt: T + 1 },
    }));

test('what another shop says of the same product is not added to it', () => {
  const other = { ...shop, name: 'standard' };
  const told: Command = { type: 'stock/report', item: 'tee', place: 'shop', left: 10, readAt: T + 1 };
  const { show } = fold(
    play([
      { command: { type: 'catalog/put', product: listed.product }, now: T },
      { command: report(7, T), now: T, by: shop },
      { command: told, now: T + 1, by: other },
    ]),
  );
  expect(findItem(show.stock, 'tee')).toMatchObject({ left: 10, source: 'standard' });
});

test('a shop cannot speak of another shop’s item', () =>
  given(listed)
    .when(report(9, T), T, { ...shop, name: 'standard' })
    .refuses('unknown-stock-item'));

test('a report from before the crew’s own count changes nothing', () =>
  given(listed, counted(3, T))
    .when(report(50, T - 300_000), T + 1, shop)
    .gives());

test('limits that would make every figure fresh or every word “only” are not understood', () => {
  const freshness = { feedMs: 9e15, manualMs: 60_000 };
  expect(Command.safeParse({ type: 'stock/set-freshness', freshness }).success).toBe(false);
  expect(Command.safeParse({ type: 'stock/set-thresholds', thresholds: { low: 1e9, last: 5 } }).success).toBe(false);
});

test('an older or repeated report changes nothing', () => {
  given(listed, reported(7, T))
    .when(report(9, T - 1), T + 2, shop)
    .gives();
  given(listed, reported(7, T))
    .when(report(7, T), T + 2, shop)
    .gives();
});

test('a report for a product that nobody listed is refused, not guessed', () =>
  given().when(report(9, T), T, shop).refuses('unknown-stock-item'));

test('a report from the future is as old as its arrival', () => {
  given(listed)
    .when(report(9, T + 99_000), T, shop)
    .gives(reported(9, T));
});

test('a figure that is too old is hidden, whoever said it', () => {
  expect(look(T, listed)).toBe('hidden');
  expect(look(T + 599_999, listed, reported(50, T))).toBe('plenty');
  expect(look(T + 600_000, listed, reported(50, T))).toBe('hidden');
  expect(look(T + 1_799_999, listed, counted(50))).toBe('plenty');
  expect(look(T + 1_800_000, listed, counted(50))).toBe('hidden');
});

test('what is left is low, last and sold out by the crew’s thresholds', () => {
  expect([21, 20, 6, 5, 1, 0].map((left) => look(T, listed, counted(left)))).toEqual([
    'plenty',
    'low',
    'low',
    'last',
    'last',
    'sold-out',
  ]);
  given()
    .when({ type: 'stock/set-thresholds', thresholds: { low: 3, last: 4 } }, T)
    .refuses('bad-thresholds');
});

test('a figure knows the one before it and when it changed; a reading that only repeats changes neither', () => {
  const counted = (left: number, at: number): Event => ({ type: 'stock/counted', at, sku: 'tee', left });
  const itemOf = (...events: Event[]) => findItem(fold(events).show.stock, 'tee');
  expect(itemOf(counted(9, 1_000))).toMatchObject({ before: null, changedAt: 1_000 });
  const fell = [counted(9, 1_000), counted(7, 2_000)];
  expect(itemOf(...fell)).toMatchObject({ left: 7, before: 9, changedAt: 2_000 });
  expect(itemOf(...fell, counted(7, 3_000))).toMatchObject({ left: 7, before: 9, changedAt: 2_000, readAt: 3_000 });
});
