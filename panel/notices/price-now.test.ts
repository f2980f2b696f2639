import { expect, test } from 'vitest';
import type { Event } from '../../shared/show/offers.ts';
import { initial, reduce } from '../../shared/show/offers.ts';
import { priceNow } from './price-now.ts';

const price = (minor: number) => ({ minor, currency: 'CNY' });
const serum = { sku: 'SERUM-30', title: 'Serum', price: price(19_900) };
const balm = { ...serum, sku: 'BALM-SET', price: price(5_900) };
const terms = { offerId: 'one', sku: serum.sku, deal: price(9_900), lastsMs: 60_000 };
const flashSale: Event = { type: 'offers/drafted', at: 1_000, offer: { ...terms, kind: 'flash-sale' } };
const group: Event = {
  type: 'offers/drafted',
  at: 1_000,
  offer: { ...terms, kind: 'group-buy', needed: 2, ifMissed: 'refund' },
};
const started = (kind: 'flash-sale' | 'group-buy'): Event => ({
  type: 'offers/started',
  at: 4_800,
  offerId: 'one',
  kind,
  sku: serum.sku,
  startsAt: 5_000,
  endsAt: 65_000,
  fixed: { title: 'Serum', regular: serum.price, was: null },
});
const completed: Event = { type: 'offers/completed', at: 20_000, offerId: 'one', startsAt: 20_200 };
const offersOf = (...events: Event[]) => events.reduce((state, event, seq) => reduce(state, event, seq), initial);

test('a sale’s price is asked while it is live, of its own product', () => {
  const offers = offersOf(flashSale, started('flash-sale'));
  const asked = (now: number) => priceNow(serum, offers, now).minor;
  expect([4_900, 5_000, 64_999, 65_000].map(asked)).toEqual([19_900, 9_900, 9_900, 19_900]);
  expect(priceNow(balm, offers, 6_000)).toEqual(balm.price);
});

test('a group’s price is asked once it is full', () => {
  const open = [group, started('group-buy')];
  expect(priceNow(serum, offersOf(...open), 30_000)).toEqual(serum.price);
  expect(priceNow(serum, offersOf(...open, completed), 30_000)).toEqual(price(9_900));
});
