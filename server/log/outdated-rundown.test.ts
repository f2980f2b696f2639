import { expect, test } from 'vitest';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Command, Event } from '../../shared/show/show.ts';
import { isOutdatedBy } from './outdated.ts';

const at = 1;
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
