import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { priorPrice } from './catalog.ts';
import type { Event } from './show.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const listed: Event = { type: 'catalog/listed', at: NOW, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } };
const market = (name: 'cn' | 'other'): Event => ({ type: 'catalog/market-set', at: NOW, market: name });
const row = (minor: number, fromDay: number, untilDay: number): Event => ({
  type: 'catalog/price-recorded',
  at: NOW,
  sku: 'tee',
  row: { price: cny(minor), from: fromDay * DAY, until: untilDay * DAY, source: 'shop receipts' },
});
const shown = (...events: Event[]) => priorPrice(fold(events).show.catalog, 'tee', NOW);

test('without evidence there is no earlier price', () => expect(shown(listed)).toBeNull());

test('evidence that covers 30 days gives the lowest price of them', () => {
  expect(shown(listed, row(19_900, 60, 80), row(17_900, 80, 90), row(19_900, 90, 100))).toMatchObject({
    price: cny(17_900),
    days: 30,
  });
});

test('a gap in the evidence gives no earlier price', () => {
  expect(shown(listed, row(19_900, 60, 80), row(19_900, 85, 100))).toBeNull();
});

test('a price from before the period does not count', () => {
  expect(shown(listed, row(9_900, 10, 69), row(19_900, 69, 100))).toMatchObject({ price: cny(19_900) });
});

test('a market that asks for 7 days is content with 7', () => {
  expect(shown(listed, row(19_900, 92, 100))).toBeNull();
  expect(shown(listed, market('cn'), row(19_900, 92, 100))).toMatchObject({ days: 7 });
});

test('evidence for a product that nobody listed is refused', () =>
  given()
    .when({ type: 'catalog/record-price', sku: 'tee', row: { price: cny(1), from: 0, until: 1, source: 's' } }, NOW)
    .refuses('unknown-product'));

test('evidence in another currency is refused', () =>
  given(listed)
    .when(
      {
        type: 'catalog/record-price',
        sku: 'tee',
        row: { price: { minor: 1, currency: 'USD' }, from: 0, until: 1, source: 's' },
      },
      NOW,
    )
    .refuses('wrong-currency'));

test('evidence cannot reach into the future', () => {
  const future = { price: cny(1), from: NOW - DAY, until: NOW + DAY, source: 's' };
  given(listed)
    .when({ type: 'catalog/record-price', sku: 'tee', row: future }, NOW)
    .gives({
      type: 'catalog/price-recorded',
      at: NOW,
      sku: 'tee',
      row: { ...future, until: NOW },
    });
  given(listed)
    .when({ type: 'catalog/record-price', sku: 'tee', row: { ...future, from: NOW + 1 } }, NOW)
    .refuses('bad-period');
});

test('evidence is never pushed out by more of it', () => {
  const rows = Array.from({ length: 200 }, () => row(19_900, 60, 100));
  given(listed, ...rows)
    .when({ type: 'catalog/record-price', sku: 'tee', row: { price: cny(1), from: 0, until: 1, source: 's' } }, NOW)
    .refuses('too-many');
});

test('listing a product again keeps its evidence', () => {
  const again: Event = { ...listed, product: { sku: 'tee', title: 'Better tee', price: cny(19_900) } };
  expect(shown(listed, row(19_900, 60, 100), again)).not.toBeNull();
});

test('many products are put in at once, or none', () => {
  const T = 1_000_000;
  const product = (sku: string, minor = 9_900) => ({ sku, title: sku, price: { minor, currency: 'CNY' } });
  given()
    .when({ type: 'catalog/put-all', products: [product('a'), product('b')] }, T)
    .givesTypes('catalog/listed', 'catalog/listed');
  const full: Event[] = Array.from({ length: 199 }, (_, index) => ({
    type: 'catalog/listed',
    at: T,
    product: product(`known-${index}`),
  }));
  given(...full)
    .when({ type: 'catalog/put-all', products: [product('a'), product('b')] }, T)
    .refuses('too-many');
});
