import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { doubtsAbout } from './offer-doubts.ts';
import type { Terms } from './offer-terms.ts';
import type { Event } from './show.ts';

const T = 1_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const listed = (title: string): Event => ({
  type: 'catalog/listed',
  at: T,
  product: { sku: 'tee', title, price: cny(9_900) },
});
const onTikTok: Event = { type: 'stage/platform-set', at: T, platform: 'tiktok', insets: {} };
const sale = {
  offerId: 'o',
  kind: 'flash-sale',
  sku: 'tee',
  deal: cny(5_900),
  lastsMs: 300_000,
  quantity: 50,
} as const;
const coupon = {
  offerId: 'o',
  kind: 'coupon-drop',
  lastsMs: 300_000,
  worth: '抽奖一次',
  code: 'A',
  quantity: 5,
} as const;
const doubts = (offer: Terms, ...events: Event[]) => {
  const { show } = fold([listed('Tee'), ...events, { type: 'offers/drafted', at: T, offer }]);
  return doubtsAbout(show.offers.at(-1)!, show);
};

test('five minutes and fifty pieces leave no doubt', () => expect(doubts(sale)).toEqual([]));

test('half a minute is short, and an hour of flash sale is long', () => {
  expect(doubts({ ...sale, lastsMs: 30_000 })).toEqual([{ doubt: 'short' }]);
  expect(doubts({ ...sale, lastsMs: 3_600_000 })).toEqual([{ doubt: 'long', most: 1_800_000 }]);
});

test('what holds for the whole show may last two hours', () =>
  expect(doubts({ offerId: 'o', kind: 'follow-bonus', save: cny(500), lastsMs: 7_200_000 })).toEqual([]));

test('a limit per buyer above all there are is doubtful', () =>
  expect(doubts({ ...sale, limitPerBuyer: 51 })).toEqual([{ doubt: 'limit', quantity: 50 }]));

test('words that claim too much are named, from the title and from the coupon', () =>
  expect(doubts({ ...sale, coupon: 'BEST 1' }, listed('国家级 T 恤'))).toEqual([
    { doubt: 'words', words: ['国家级', 'BEST'] },
  ]));

test('a draw is doubtful on TikTok, which has its own tool for it, and nowhere else', () => {
  expect(doubts(coupon, onTikTok)).toEqual([{ doubt: 'draw', words: ['抽奖'] }]);
  expect(doubts(coupon)).toEqual([]);
});
