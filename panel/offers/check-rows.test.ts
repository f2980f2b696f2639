import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import type { Terms } from '../../shared/show/offer-terms.ts';
import type { Event } from '../../shared/show/show.ts';
import { checkRows, verdictOf } from './check-rows.ts';

const DAY = 86_400_000;
const T = Date.UTC(2026, 10, 22, 12);
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const titled = (title: string): Event => ({
  type: 'catalog/listed',
  at: T,
  product: { sku: 'tee', title, price: cny(19_900) },
});
const listed = titled('Tee');
const priced = (days: number, minor = 19_900): Event => ({
  type: 'catalog/price-recorded',
  at: T,
  sku: 'tee',
  row: { price: cny(minor), from: T - days * DAY, until: T, source: 'Shop history' },
});
const counted = (left: number): Event => ({ type: 'stock/counted', at: T, sku: 'tee', left });
const inChina: Event = { type: 'catalog/market-set', at: T, market: 'cn' };
const on = (platform: 'tiktok' | 'douyin'): Event => ({ type: 'stage/platform-set', at: T, platform, insets: {} });
const sale = {
  offerId: 'o',
  kind: 'flash-sale',
  sku: 'tee',
  deal: cny(9_900),
  lastsMs: 300_000,
  quantity: 50,
  limitPerBuyer: 1,
} as const;

function rowsOf(offer: Terms, ...events: Event[]) {
  const { show } = fold([listed, ...events, { type: 'offers/drafted', at: T, offer }]);
  return checkRows(show.offers.at(-1)!, show, T + 1_000, 'en');
}
const toned = (rows: ReturnType<typeof rowsOf>, tone: string) =>
  rows.filter((row) => row.tone === tone).map(({ text }) => text);
const said = (rows: ReturnType<typeof rowsOf>) => rows.map(({ text }) => text).join('\n');

test('a complete sale says its saving, its earlier price with the evidence, its end, its stock and its limit', () => {
  const rows = rowsOf(sale, priced(40), counted(80));
  expect(toned(rows, 'warn')).toEqual([]);
  expect(said(rows)).toContain('¥99, ¥100 below the regular ¥199 (50% off)');
  expect(said(rows)).toMatch(
    /Earlier price ¥199: the lowest of 30 days, 2026-10-23 to 2026-11-22, written in “Shop history”/,
  );
  expect(said(rows)).toContain('50 at this price, 80 in stock');
  expect(said(rows)).toContain('1 per buyer');
  expect(verdictOf(rows, 'en').text).toBe('Ready to go on air');
});

test('in China seven days are enough, elsewhere it is said how far the record reaches', () => {
  expect(said(rowsOf(sale, inChina, priced(8)))).toContain('the lowest of 7 days');
  expect(said(rowsOf(sale, priced(8)))).toMatch(
    /No earlier price will be shown, because: .*30 days.*on record: 2026-11-14 to/,
  );
});

test('without any record it says so plainly, and does not nag', () => {
  const rows = rowsOf(sale, counted(80));
  expect(toned(rows, 'plain')[0]).toBe(
    'No earlier price will be shown, because: none of the shop’s real prices are on record',
  );
  expect(verdictOf(rows, 'en').tone).toBe('good');
});

test('more than there are, and stock that nobody counted, are to be looked at', () => {
  expect(toned(rowsOf(sale, counted(20)), 'warn')).toEqual(['50 are offered, but only 20 are in stock']);
  expect(toned(rowsOf(sale), 'warn')).toEqual(['50 at this price; no stock figure to check it against']);
});

test('half a minute, an hour and a claim in the title are to be looked at', () => {
  expect(toned(rowsOf({ ...sale, lastsMs: 30_000 }, counted(80)), 'warn')[0]).toContain('Under a minute');
  expect(toned(rowsOf({ ...sale, lastsMs: 3_600_000 }, counted(80)), 'warn')[0]).toContain('Over 30 minutes');
  expect(toned(rowsOf(sale, titled('全网第一 Tee'), counted(80)), 'warn')[0]).toContain('全网第一');
});

test('what the room would refuse stands first and stops', () => {
  const rows = rowsOf({ ...sale, deal: cny(19_900) }, counted(80));
  expect(rows[0]?.tone).toBe('stop');
  expect(verdictOf(rows, 'en').text).toBe('Cannot start yet');
});

test('TikTok’s own limits are checked, others’ are said to be unknown', () => {
  expect(toned(rowsOf(sale, on('tiktok'), counted(80)), 'good').at(-1)).toContain('fit the platform’s own tool');
  expect(toned(rowsOf({ ...sale, lastsMs: 1_500_000 }, on('tiktok'), counted(80)), 'warn')[0]).toContain(
    '1 to 20 minutes',
  );
  expect(said(rowsOf(sale, on('douyin'), counted(80)))).toContain('not checked here');
});

test('nothing is ever called legal or compliant', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { show } = fold([
      listed,
      priced(40),
      counted(80),
      on('tiktok'),
      { type: 'offers/drafted', at: T, offer: sale },
    ]);
    const words = checkRows(show.offers[0]!, show, T, language).map(({ text, fix = '' }) => text + fix);
    expect(words.join('\n')).not.toMatch(/complian|legal|lawful|合规|合法/i);
  }
});
