import { expect, test } from 'vitest';
import { demoViews } from '../demo-views.ts';
import type { Show } from '../../shared/show/show.ts';
import { sellingNow, soldOutEarly, technicalStop } from './drills.ts';

const { live, ready } = demoViews('en') as Record<'live' | 'ready', { show: Show; now: number }>;
test('sold out early is about the deal that is being sold, and ends it', () => {
  expect(sellingNow(ready.show, ready.now)).toBeUndefined();
  expect(soldOutEarly(sellingNow(live.show, live.now)!)).toEqual([
    { type: 'stock/count', sku: 'SERUM-30', left: 0 },
    { type: 'offers/end', offerId: 'example-serum' },
  ]);
});

test('a technical stop says where to go, where that is known', () => {
  expect(technicalStop(' ')).toEqual([{ type: 'notices/hold', slate: { why: 'technical' } }]);
  expect(technicalStop('@backup')).toEqual([{ type: 'notices/hold', slate: { why: 'technical', where: '@backup' } }]);
});
