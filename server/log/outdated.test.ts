import { expect, test } from 'vitest';
import { isOutdatedBy } from './outdated.ts';

const at = 1;
const fixed = { title: 'Shirt', regular: { minor: 2, currency: 'CNY' }, was: null };
const started = (offerId: string) =>
  ({ type: 'offers/started', at, offerId, sku: 'A-1', fixed, startsAt: 2, endsAt: 3 }) as const;

test('a command about the same offer is outdated', () => {
  expect(isOutdatedBy({ type: 'offers/end', offerId: 'a' }, started('a'))).toBe(true);
  expect(isOutdatedBy({ type: 'offers/end', offerId: 'b' }, started('a'))).toBe(false);
});

test('a start is outdated when another offer went on air', () => {
  expect(isOutdatedBy({ type: 'offers/start', offerId: 'b' }, started('a'))).toBe(true);
  expect(
    isOutdatedBy(
      { type: 'offers/start', offerId: 'b' },
      { type: 'offers/ended', at, offerId: 'a', endedAt: 1, why: 'time' },
    ),
  ).toBe(false);
});

test('two people cannot begin two shows by one look at the panel', () => {
  expect(isOutdatedBy({ type: 'stage/begin' }, { type: 'stage/begun', at })).toBe(true);
  expect(isOutdatedBy({ type: 'stage/begin' }, started('a'))).toBe(true);
});

test('a figure from a feed outdates nobody’s count', () => {
  const level = { source: 'shopify', item: 'A-1', place: 'main', left: 3, readAt: 1 };
  const reported = { type: 'stock/reported', at, sku: 'A-1', left: 3, source: 'shopify', readAt: 1, level } as const;
  const count = { type: 'stock/count', sku: 'A-1', left: 4 } as const;
  expect(isOutdatedBy(count, reported)).toBe(false);
  expect(isOutdatedBy(count, { type: 'stock/counted', at, sku: 'A-1', left: 2 })).toBe(true);
});

test('two switches get in each other’s way only at the same widget', () => {
  const switched = { type: 'stage/switched', at, widget: 'flash-sale', on: false, startsAt: 2 } as const;
  expect(isOutdatedBy({ type: 'stage/switch', widget: 'flash-sale', on: true }, switched)).toBe(true);
  expect(isOutdatedBy({ type: 'stage/set-language', language: 'en' }, switched)).toBe(false);
});

test('facts never outdate each other', () => {
  const likes = { type: 'audience/added', at, metric: 'likes', source: 'manual', count: 1 } as const;
  expect(isOutdatedBy({ type: 'audience/add', metric: 'likes', count: 1 }, likes)).toBe(false);
});

test('two people cannot arrange one canvas by one look at it, but each a canvas', () => {
  const arranged = { type: 'stage/arranged', at, canvas: 'vertical', places: {}, startsAt: 2 } as const;
  expect(isOutdatedBy({ type: 'stage/arrange', canvas: 'vertical', places: {} }, arranged)).toBe(true);
  expect(isOutdatedBy({ type: 'stage/arrange', canvas: 'horizontal', places: {} }, arranged)).toBe(false);
});

test('no bed or effect comes after a hush that its sender had not seen, and no undo takes somebody’s bed away', () => {
  const stopped = { type: 'sound/stopped', at, startsAt: 2 } as const;
  const begun = { type: 'sound/started', at, bed: 'calm', startsAt: 2 } as const;
  expect(isOutdatedBy({ type: 'sound/start', bed: 'festive' }, stopped)).toBe(true);
  expect(isOutdatedBy({ type: 'sound/switch', on: true }, stopped)).toBe(true);
  expect(isOutdatedBy({ type: 'sound/fade-out' }, begun)).toBe(true);
  expect(isOutdatedBy({ type: 'sound/duck', on: true }, begun)).toBe(false);
});

test('a hush waits for nobody', () => {
  const begun = { type: 'sound/started', at, bed: 'calm', startsAt: 2 } as const;
  for (const event of [begun, { type: 'sound/stopped', at, startsAt: 2 } as const])
    expect(isOutdatedBy({ type: 'sound/stop' }, event)).toBe(false);
});

test('limits that somebody else set since are not taken back', () => {
  const set = { type: 'stock/thresholds-set', at, thresholds: { low: 20, last: 5 } } as const;
  expect(isOutdatedBy({ type: 'stock/set-thresholds', thresholds: { low: 50, last: 9 } }, set)).toBe(true);
});

test('nobody hides the widget of a correction that they had not seen come, by an undo either', () => {
  const right = { minor: 2, currency: 'CNY' };
  const event = { type: 'notices/corrected', at, correction: { title: 'Tee', right, startsAt: 2, until: 9 } } as const;
  expect(isOutdatedBy({ type: 'stage/switch', widget: 'correction', on: false }, event)).toBe(true);
  expect(isOutdatedBy({ type: 'stage/switch', widget: 'low-stock', on: false }, event)).toBe(false);
});
