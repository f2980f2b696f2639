import { expect, test } from 'vitest';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Command, Event } from '../../shared/show/show.ts';
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

const put = (itemId: string): Command => ({
  type: 'rundown/put-item',
  item: turnOf(itemId),
  segmentId: 's',
  before: null,
});
const wasPut = (itemId: string): Event => ({
  type: 'rundown/item-put',
  at,
  item: turnOf(itemId),
  segmentId: 's',
  before: null,
});
const plan = { segments: [{ segmentId: 's', title: 'S', items: [turnOf('a')] }] };

test('two operators edit one rundown, unless it is the same turn or segment', () => {
  expect(isOutdatedBy(put('b'), wasPut('a'))).toBe(false);
  expect(isOutdatedBy(put('a'), wasPut('a'))).toBe(true);
  expect(isOutdatedBy(put('a'), { type: 'rundown/item-removed', at, itemId: 'a' })).toBe(true);
  expect(isOutdatedBy(put('a'), { type: 'rundown/moved', at, itemId: 'a', segmentId: 's', before: null })).toBe(true);
  const named = { type: 'rundown/segment-put', at, segmentId: 's', title: 'New' } as const;
  expect(isOutdatedBy(put('a'), named)).toBe(false);
  expect(isOutdatedBy({ type: 'rundown/move-segment', segmentId: 's', before: null }, named)).toBe(true);
});

test('a whole plan is in the way of every edit, and every edit of a whole plan', () => {
  const planned: Event = { type: 'rundown/planned', at, plan };
  const edits: Command[] = [
    put('b'),
    { type: 'rundown/remove-item', itemId: 'b' },
    { type: 'rundown/put-segment', segmentId: 's2', title: 'Two' },
    { type: 'rundown/set-start', startsAt: 5 },
    { type: 'rundown/put-next', itemId: 'b', sku: 'b' },
  ];
  for (const edit of edits) expect(isOutdatedBy(edit, planned), edit.type).toBe(true);
  const done: Event[] = [
    wasPut('b'),
    { type: 'rundown/segment-removed', at, segmentId: 's2' },
    { type: 'rundown/start-set', at, startsAt: 5 },
  ];
  for (const event of done) expect(isOutdatedBy({ type: 'rundown/plan', plan }, event), event.type).toBe(true);
});

test('a segment is removed only by somebody who saw every turn in it', () => {
  const remove: Command = { type: 'rundown/remove-segment', segmentId: 's' };
  expect(isOutdatedBy(remove, wasPut('b'))).toBe(true);
  expect(isOutdatedBy(remove, { type: 'rundown/moved', at, itemId: 'b', segmentId: 's', before: null })).toBe(true);
  expect(isOutdatedBy(remove, { type: 'rundown/moved', at, itemId: 'b', segmentId: 'other', before: null })).toBe(
    false,
  );
});

test('two people cannot put two products next by one look', () => {
  const next: Command = { type: 'rundown/put-next', itemId: 'a', sku: 'a' };
  const put: Event = { type: 'rundown/next-put', at, itemId: 'b', segmentId: 's', before: 'a' };
  expect(isOutdatedBy(next, put)).toBe(true);
  expect(isOutdatedBy({ type: 'rundown/present', sku: 'a' }, put)).toBe(false);
});
