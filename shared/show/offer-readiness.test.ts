import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { readiness, stops } from './offer-readiness.ts';
import { decide, type Event } from './show.ts';
import type { Terms } from './offer-terms.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const DAY = 86_400_000;
const T = 100 * DAY;
const listed: Event = { type: 'catalog/listed', at: T, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } };
const priced = (minor: number, days = 31): Event => ({
  type: 'catalog/price-recorded',
  at: T,
  sku: 'tee',
  row: { price: cny(minor), from: T - days * DAY, until: T, source: 'shop' },
});
const counted = (left: number): Event => ({ type: 'stock/counted', at: T, sku: 'tee', left });
const complete = {
  offerId: 'o1',
  kind: 'flash-sale',
  sku: 'tee',
  deal: cny(9_900),
  lastsMs: 600_000,
  quantity: 50,
} as const;
const drafted = (offer: Terms): Event => ({ type: 'offers/drafted', at: T, offer });
const onTikTok: Event = { type: 'stage/platform-set', at: T, platform: 'tiktok', insets: {} };
const ran = (offerId: string): Event[] => [
  { type: 'offers/started', at: T, offerId, kind: 'flash-sale', sku: 'tee', fixed: null, startsAt: T, endsAt: T + 1 },
  { type: 'offers/ended', at: T + 1, offerId, endedAt: T + 1, why: 'time' },
];
/** What the last offer lacks after these facts. */
const lacks = (...events: Event[]) => {
  const { show } = fold(events);
  return readiness(show.offers.at(-1)!, show, T + 1000);
};

test('an offer with its product, a lower price, a quantity and evidence for its earlier price lacks nothing', () =>
  expect(lacks(listed, priced(19_900), drafted(complete))).toEqual([]));

test('an offer of a product that is not there stops, and says which product', () =>
  expect(lacks(drafted(complete))[0]).toEqual({ lack: 'refused', reason: 'unknown-product', detail: 'tee' }));

test('a deal whose product became cheaper than the deal stops', () => {
  const cheaper: Event = { type: 'catalog/listed', at: T, product: { sku: 'tee', title: 'Tee', price: cny(9_900) } };
  expect(lacks(listed, drafted(complete), cheaper)[0]).toMatchObject({ reason: 'deal-not-lower' });
});

test('the same offer within a day stops without its reason, and not with it', () => {
  const before = [listed, priced(19_900), drafted(complete), ...ran('o1')];
  expect(lacks(...before, drafted({ ...complete, offerId: 'o2' })).filter(stops)).toEqual([
    { lack: 'refused', reason: 'repeat-needs-reason' },
  ]);
  expect(lacks(...before, drafted({ ...complete, offerId: 'o2', reason: 'more came in' })).filter(stops)).toEqual([]);
});

test('of two drafts alike the later one will need its reason', () => {
  const before = [listed, priced(19_900), drafted(complete)];
  expect(lacks(...before, drafted({ ...complete, offerId: 'o2' }))).toEqual([{ lack: 'reason-later' }]);
  expect(lacks(...before)).toEqual([]);
});

test('another offer in the lane stops it as long as it is on air', () => {
  const [started] = ran('o1');
  const live = { ...started, endsAt: T + 600_000 } as Event;
  const both = [listed, priced(19_900), drafted(complete), drafted({ ...complete, offerId: 'o2' })];
  expect(lacks(...both, live)[0]).toMatchObject({ reason: 'offer-on-air', detail: 'flash-sale' });
});

test('what stops is what the room would refuse', () => {
  const { show, ledger } = fold([listed, drafted(complete), ...ran('o1'), drafted({ ...complete, offerId: 'o2' })]);
  const start = () =>
    decide({ type: 'offers/start', offerId: 'o2' }, show, {
      now: T + 1000,
      by: { role: 'operator', name: '' },
      ledger,
    });
  expect(start).toThrow(expect.objectContaining({ reason: 'repeat-needs-reason' }));
  expect(readiness(show.offers.at(-1)!, show, T + 1000).some(stops)).toBe(true);
});

test('without a quantity a stock figure must be there, and it must not be stale', () => {
  const { quantity: _, ...open } = complete;
  const base = [listed, priced(19_900), drafted(open)];
  expect(lacks(...base)).toEqual([{ lack: 'no-count' }]);
  expect(lacks(...base, counted(20))).toEqual([]);
  expect(lacks(...base, { type: 'stock/counted', at: T - DAY, sku: 'tee', left: 20 })).toEqual([{ lack: 'no-count' }]);
});

test('more at this price than there are is said with both figures', () =>
  expect(lacks(listed, priced(19_900), drafted(complete), counted(20))).toEqual([
    { lack: 'too-few', left: 20, quantity: 50 },
  ]));

test('an earlier price without enough rows will not be shown; how many days are asked for follows from the market', () => {
  expect(lacks(listed, priced(19_900, 10), drafted(complete))).toEqual([{ lack: 'no-evidence', days: 30 }]);
  const cn: Event = { type: 'catalog/market-set', at: T, market: 'cn' };
  expect(lacks(cn, listed, priced(19_900, 10), drafted(complete))).toEqual([]);
  expect(lacks(cn, listed, priced(19_900, 3), drafted(complete))).toEqual([{ lack: 'no-evidence', days: 7 }]);
});

test('an earlier price that was no higher will not be shown', () =>
  expect(lacks(listed, priced(8_900), drafted(complete))).toMatchObject([
    { lack: 'was-not-higher', was: { days: 30 } },
  ]));

test('a flash sale outside of what the platform’s own tool takes is told, on that platform alone', () => {
  const { quantity: _, ...open } = complete;
  const long = { ...open, lastsMs: 1_800_000, deal: cny(19_000) };
  const base = [listed, priced(19_900), counted(20)];
  expect(lacks(...base, onTikTok, drafted(long)).map(({ lack }) => lack)).toEqual([
    'platform-length',
    'platform-discount',
    'platform-quantity',
  ]);
  expect(lacks(...base, drafted(long))).toEqual([]);
  expect(lacks(listed, priced(19_900), onTikTok, drafted(complete))).toEqual([]);
});

test('the least and the most that a platform’s own tool takes off are within it', () => {
  const off = (percent: number) => drafted({ ...complete, deal: cny(199 * (100 - percent)) });
  const base = [listed, priced(19_900), onTikTok];
  for (const percent of [10, 90]) expect(lacks(...base, off(percent)), String(percent)).toEqual([]);
  for (const percent of [9, 91])
    expect(lacks(...base, off(percent)), String(percent)).toMatchObject([{ lack: 'platform-discount' }]);
});

test('an offer that had its start lacks nothing any more', () =>
  expect(lacks(drafted(complete), ...ran('o1'))).toEqual([]));
