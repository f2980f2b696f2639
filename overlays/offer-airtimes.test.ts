import { expect, test } from 'vitest';
import { ENDED_SHOWN_MS, isDeal, shownOf, type Deal } from '../shared/show/offer.ts';
import { airtimeAt } from './airtime.ts';
import { offerAirtimes } from './offer-airtimes.ts';

const deal = (offerId: string, moments: Partial<Deal>): Deal => ({
  offerId,
  kind: 'flash-sale',
  sku: offerId,
  deal: { minor: 9_900, currency: 'CNY' },
  lastsMs: 60_000,
  fixed: null,
  armedAt: null,
  startsAt: null,
  endsAt: null,
  started: false,
  endedAt: null,
  why: null,
  restoredAt: null,
  ...(moments as object),
});
const said = (offers: Deal[]) =>
  offerAirtimes(offers, isDeal).map(({ offer, from, until }) => [offer.offerId, from, until]);

test('a draft is never seen, an armed offer from its arming on, as long as nobody starts it', () => {
  expect(said([deal('a', {}), deal('b', { armedAt: 1_000 })])).toEqual([['b', 1_000, Infinity]]);
});

test('an offer is seen to its end and a while after', () => {
  expect(said([deal('a', { armedAt: 1_000, startsAt: 5_000, endsAt: 65_000 })])).toEqual([
    ['a', 1_000, 65_000 + ENDED_SHOWN_MS],
  ]);
});

test('one that was started without being armed is seen from its start', () => {
  expect(said([deal('a', { startsAt: 5_000, endsAt: 65_000 })])[0]?.[1]).toBe(5_000);
});

test('the next one takes the air from one that is over', () => {
  const over = deal('a', { armedAt: 1_000, startsAt: 5_000, endsAt: 65_000, endedAt: 40_000 });
  expect(said([over, deal('b', { armedAt: 43_000, startsAt: 50_000, endsAt: 90_000 })])).toEqual([
    ['a', 1_000, 43_000],
    ['b', 43_000, 90_000 + ENDED_SHOWN_MS],
  ]);
});

test('it says the same as the rule for one instant', () => {
  const offers = [
    deal('a', { armedAt: 1_000, startsAt: 5_000, endsAt: 15_000 }),
    deal('b', { armedAt: 16_000, startsAt: 17_000, endsAt: 30_000, endedAt: 22_000 }),
    deal('c', { startsAt: 23_000, endsAt: 33_000 }),
  ];
  for (let now = 0; now < 60_000; now += 500) {
    const heard = offers.filter(({ armedAt, startsAt }) => (armedAt ?? startsAt ?? Infinity) <= now);
    const found = airtimeAt(offerAirtimes(offers, isDeal), now);
    expect(found && 'offer' in found ? found.offer : undefined, String(now)).toBe(shownOf(heard, now));
  }
});
