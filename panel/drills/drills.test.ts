import { expect, test } from 'vitest';
import { demoViews } from '../demo-views.ts';
import { initial, reduce, type Show } from '../../shared/show/show.ts';
import { widgetNames } from '../../shared/widgets.ts';
import { clearStage, fillStage, isCleared, sellingNow, soldOutEarly, technicalStop } from './drills.ts';

const { live, ready } = demoViews('en') as Record<'live' | 'ready', { show: Show; now: number }>;
const switched = (show: Show, widget: (typeof widgetNames)[number], on: boolean): Show =>
  reduce(show, { type: 'stage/switched', at: 1, widget, on, startsAt: 2 }, 1);

test('clearing the stage switches off what is on, and filling it brings back what is off', () => {
  const some = switched(initial, 'low-stock', false);
  expect(clearStage(some, 10)).toHaveLength(widgetNames.length - 1);
  expect(fillStage(some, 10)).toEqual([{ type: 'stage/switch', widget: 'low-stock', on: true }]);
  const none = widgetNames.reduce((show, widget) => switched(show, widget, false), initial);
  expect(isCleared(none, 10)).toBe(true);
  expect(clearStage(none, 10)).toEqual([]);
});

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
