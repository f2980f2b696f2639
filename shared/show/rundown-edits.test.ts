import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, given, operator, play } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import { itemsOf } from './rundown-plan.ts';
import { Refused } from './part.ts';
import { decide, initial, reduce, type Command, type Event, type Show } from './show.ts';

const T = 1_000_000;
const listed = (sku: string): Event => ({
  type: 'catalog/listed',
  at: T,
  product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
});
const products = ['tee', 'cup', 'mug'].map(listed);
const planned: Event = {
  type: 'rundown/planned',
  at: T,
  plan: {
    segments: [
      { segmentId: 's1', title: 'One', items: [turnOf('tee'), turnOf('cup')] },
      { segmentId: 's2', title: 'Two', items: [turnOf('mug')] },
    ],
  },
};
const presented = (itemId: string, at = T): Event => ({
  type: 'rundown/presented',
  at,
  sku: itemId,
  itemId,
  startsAt: at + 200,
});
const locked: Event = { type: 'rundown/lock-set', at: T, isLocked: true };
const base = [...products, planned];
const show = (...events: Event[]) =>
  fold([...base, ...events]).show.rundown.plan.segments.map(
    ({ title, items }) => `${title}: ${items.map(({ itemId }) => itemId).join(' ')}`,
  );
const item = turnOf('new', 4, 'image', 'mug');

test('a rundown is begun from nothing: a segment, and a turn in it', () => {
  given().when({ type: 'rundown/put-segment', segmentId: 's', title: 'Opening' }, T).gives({
    type: 'rundown/segment-put',
    at: T,
    segmentId: 's',
    title: 'Opening',
  });
  const begun: Event = { type: 'rundown/segment-put', at: T, segmentId: 's', title: 'Opening' };
  const put: Event = { type: 'rundown/item-put', at: T, item, segmentId: 's', before: null };
  given(...products, begun)
    .when({ type: 'rundown/put-item', item, segmentId: 's', before: null }, T)
    .gives(put);
  expect(fold([begun, put]).show.rundown.plan.segments).toEqual([{ segmentId: 's', title: 'Opening', items: [item] }]);
});

test('a new turn comes where it was put; one that is changed keeps its place, and in another segment gets a new one', () => {
  const put = (changed: typeof item, segmentId: string, before: string | null): Event => ({
    type: 'rundown/item-put',
    at: T,
    item: changed,
    segmentId,
    before,
  });
  expect(show(put(item, 's1', 'cup'))).toEqual(['One: tee new cup', 'Two: mug']);
  expect(show(put(turnOf('tee', 3), 's1', null))).toEqual(['One: tee cup', 'Two: mug']);
  expect(show(put(turnOf('tee', 3), 's2', 'mug'))).toEqual(['One: cup', 'Two: tee mug']);
  const { plan } = fold([...base, put(turnOf('tee', 3), 's1', null)]).show.rundown;
  expect(itemsOf(plan)[0]).toEqual(turnOf('tee', 3));
});

test('a turn of what is not there is refused: its segment, its product, an offer that it cues', () => {
  const put = (more: object, segmentId = 's1') =>
    given(...base).when({ type: 'rundown/put-item', item: { ...item, ...more }, segmentId, before: null }, T);
  put({}, 'none').refuses('unknown-item');
  put({ sku: 'none' }).refuses('unknown-product');
  const closing = { lastsMs: 1, cues: [{ kind: 'offer' as const, offerId: 'none' }] };
  put({ steps: { ...item.steps, closing } }).refuses('unknown-offer');
  put({ itemId: 's2' }).refuses('not-understood');
});

test('a cue whose offer was deleted since is in no edit’s way, and cannot be put anywhere else', () => {
  const closing = { lastsMs: 1, cues: [{ kind: 'offer' as const, offerId: 'gone' }] };
  const stale = { ...item, steps: { ...item.steps, closing } };
  const put: Event = { type: 'rundown/item-put', at: T, item: stale, segmentId: 's1', before: null };
  const edit = { ...stale, role: 'earning' as const };
  const before = given(...base, put);
  before.when({ type: 'rundown/put-item', item: edit, segmentId: 's1', before: null }, T).gives({ ...put, item: edit });
  before
    .when({ type: 'rundown/put-item', item: { ...edit, itemId: 'other' }, segmentId: 's1', before: null }, T)
    .refuses('unknown-offer');
});

test('what was presented is neither changed nor removed, nor is its segment', () => {
  const live = given(...base, presented('tee'));
  live
    .when({ type: 'rundown/put-item', item: turnOf('tee', 2), segmentId: 's1', before: null }, T)
    .refuses('had-its-turn');
  live.when({ type: 'rundown/remove-item', itemId: 'tee' }, T).refuses('had-its-turn');
  live.when({ type: 'rundown/remove-segment', segmentId: 's1' }, T).refuses('had-its-turn');
  live.when({ type: 'rundown/remove-segment', segmentId: 's2' }, T).gives({
    type: 'rundown/segment-removed',
    at: T,
    segmentId: 's2',
  });
});

test('segments are named, moved and removed with their turns', () => {
  expect(show({ type: 'rundown/segment-put', at: T, segmentId: 's1', title: 'Start' })).toEqual([
    'Start: tee cup',
    'Two: mug',
  ]);
  expect(show({ type: 'rundown/segment-moved', at: T, segmentId: 's2', before: 's1' })).toEqual([
    'Two: mug',
    'One: tee cup',
  ]);
  expect(show({ type: 'rundown/segment-removed', at: T, segmentId: 's1' })).toEqual(['Two: mug']);
  given(...base)
    .when({ type: 'rundown/put-segment', segmentId: 's1', title: 'One' }, T)
    .gives();
});

test('a turn that is removed is not cut any more either', () => {
  const cut: Event = { type: 'rundown/cut-set', at: T, itemId: 'cup', isCut: true };
  const removed: Event = { type: 'rundown/item-removed', at: T, itemId: 'cup' };
  expect(fold([...base, cut, removed]).show.rundown.cut).toEqual([]);
});

test('the start is set and cleared', () => {
  const set: Event = { type: 'rundown/start-set', at: T, startsAt: T + 60_000 };
  given(...base)
    .when({ type: 'rundown/set-start', startsAt: T + 60_000 }, T)
    .gives(set);
  given(...base, set)
    .when({ type: 'rundown/set-start', startsAt: T + 60_000 }, T)
    .gives();
  expect(fold([...base, set]).show.rundown.plan.startsAt).toBe(T + 60_000);
  expect(fold([...base, set, { ...set, startsAt: null }]).show.rundown.plan).not.toHaveProperty('startsAt');
});

test('a locked rundown takes no edit', () => {
  const edits: Command[] = [
    { type: 'rundown/put-item', item, segmentId: 's1', before: null },
    { type: 'rundown/remove-item', itemId: 'cup' },
    { type: 'rundown/put-segment', segmentId: 's3', title: 'Three' },
    { type: 'rundown/move-segment', segmentId: 's2', before: 's1' },
    { type: 'rundown/remove-segment', segmentId: 's2' },
    { type: 'rundown/set-start', startsAt: null },
  ];
  for (const edit of edits)
    given(...base, locked)
      .when(edit, T)
      .refuses('rundown-locked');
});

test('put next: before all that are to come, also past the edge of a segment, cut or locked', () => {
  const next: Event = { type: 'rundown/next-put', at: T, itemId: 'mug', segmentId: 's1', before: 'cup' };
  const cut: Event = { type: 'rundown/cut-set', at: T, itemId: 'mug', isCut: true };
  given(...base, presented('tee'), cut, locked)
    .when({ type: 'rundown/put-next', itemId: 'mug', sku: 'mug' }, T)
    .gives(next);
  expect(show(presented('tee'), cut, next)).toEqual(['One: tee mug cup', 'Two: ']);
  expect(fold([...base, cut, next]).show.rundown.cut).toEqual([]);
  given(...base)
    .when({ type: 'rundown/put-next', itemId: 'tee', sku: 'tee' }, T)
    .gives();
});

test('put next: a product that had its turn gets another one like it, unless the rundown is locked', () => {
  const again = { type: 'rundown/put-next', itemId: 'tee-2', sku: 'tee' } as const;
  given(...base, presented('tee'))
    .when(again, T)
    .gives({
      type: 'rundown/next-put',
      at: T,
      itemId: 'tee-2',
      item: turnOf('tee-2', 8, 'earning', 'tee'),
      segmentId: 's1',
      before: 'cup',
    });
  given(...base, presented('tee'), locked)
    .when(again, T)
    .refuses('rundown-locked');
  given(...base, presented('tee'))
    .when({ ...again, itemId: 'tee' }, T)
    .refuses('had-its-turn');
  given(...base)
    .when({ ...again, itemId: 'mug' }, T)
    .refuses('unknown-item');
});

test('put next: when all were presented it comes last, in the segment that was on', () => {
  const all = ['mug', 'tee', 'cup'].map((itemId, index) => presented(itemId, T + index * 1_000));
  given(...base, ...all)
    .when({ type: 'rundown/put-next', itemId: 'again', sku: 'mug' }, T + 9_000)
    .gives({
      type: 'rundown/next-put',
      at: T + 9_000,
      itemId: 'again',
      item: turnOf('again', 8, 'earning', 'mug'),
      segmentId: 's1',
      before: null,
    });
});

test('no segment gets longer than one can be, whichever way a turn comes into it', () => {
  const full: Event = {
    type: 'rundown/planned',
    at: T,
    plan: {
      segments: [
        {
          segmentId: 's1',
          title: 'Full',
          items: Array.from({ length: 20 }, (_, n) => turnOf(`t${n}`, 8, 'earning', 'tee')),
        },
        { segmentId: 's2', title: 'Two', items: [turnOf('mug')] },
      ],
    },
  };
  const all = given(...products, full);
  all.when({ type: 'rundown/move', itemId: 'mug', segmentId: 's1', before: null }, T).refuses('too-many');
  all.when({ type: 'rundown/put-item', item, segmentId: 's1', before: null }, T).refuses('too-many');
  all.when({ type: 'rundown/put-next', itemId: 'mug', sku: 'mug' }, T).refuses('too-many');
});

test('a plan read again keeps what was presented as it was, also what it leaves out', () => {
  const next = { segments: [{ segmentId: 'x', title: 'X', items: [turnOf('cup', 3), turnOf('mug', 3)] }] };
  const log = given(...base, presented('tee'), presented('cup', T + 1_000));
  log.when({ type: 'rundown/plan', plan: next }, T + 2_000).gives({
    type: 'rundown/planned',
    at: T + 2_000,
    plan: {
      segments: [
        { segmentId: 's1', title: 'One', items: [turnOf('tee')] },
        { segmentId: 'x', title: 'X', items: [turnOf('cup'), turnOf('mug', 3)] },
      ],
    },
  });
});

const ids = ['a', 'b', 'c', 'd'];
const skus = ['tee', 'cup', 'mug'];
const itemArb = fc.record({ id: fc.constantFrom(...ids), sku: fc.constantFrom(...skus) });
const segmentId = fc.constantFrom('s1', 's2', 's3');
const before = fc.option(fc.constantFrom(...ids));
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('rundown/put-item' as const),
    item: itemArb.map(({ id, sku }) => turnOf(id, 4, 'earning', sku)),
    segmentId,
    before,
  }),
  fc.record({ type: fc.constant('rundown/remove-item' as const), itemId: fc.constantFrom(...ids) }),
  fc.record({ type: fc.constant('rundown/put-segment' as const), segmentId, title: fc.constantFrom('One', 'Two') }),
  fc.record({ type: fc.constant('rundown/move-segment' as const), segmentId, before: fc.option(segmentId) }),
  fc.record({ type: fc.constant('rundown/remove-segment' as const), segmentId }),
  itemArb.map(({ id, sku }) => ({ type: 'rundown/put-next' as const, itemId: id, sku })),
  fc.record({ type: fc.constant('rundown/move' as const), itemId: fc.constantFrom(...ids), segmentId, before }),
  itemArb.map(({ id, sku }) => ({ type: 'rundown/present' as const, sku, itemId: id })),
  fc.array(itemArb, { maxLength: 3 }).map((items) => ({
    type: 'rundown/plan' as const,
    plan: {
      segments: [{ segmentId: 's2', title: 'Two', items: items.map(({ id, sku }) => turnOf(id, 2, 'image', sku)) }],
    },
  })),
);

test('whatever is edited, no turn stands twice and none that was presented is lost or changed', () => {
  const start = skus.map((sku): { command: Command; now: number } => ({
    command: {
      type: 'catalog/put',
      product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
    },
    now: T,
  }));
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      const log = play([...start, ...commands.map((each, index) => ({ command: each, now: T + index * 1_000 }))]);
      let show = initial;
      const were = new Map<string, unknown>();
      for (const [index, event] of log.entries()) {
        show = reduce(show, event, index + 1);
        const items = itemsOf(show.rundown.plan);
        const there = items.map(({ itemId }) => itemId);
        expect(new Set(there).size).toBe(there.length);
        for (const { itemId } of show.rundown.turns)
          if (!were.has(itemId))
            were.set(
              itemId,
              items.find((each) => each.itemId === itemId),
            );
        for (const [itemId, was] of were) expect(items.find((each) => each.itemId === itemId)).toEqual(was);
      }
    }),
    { numRuns: 300 },
  );
});

/** A show after a command, or as it was when that is refused. */
function played(show: Show, command: Command): Show {
  try {
    const events = decide(command, show, { now: T, by: operator, ledger: fold([]).ledger });
    return events.reduce((state, event) => reduce(state, event, 1), show);
  } catch (problem) {
    if (problem instanceof Refused) return show;
    throw problem;
  }
}

test('moving, putting next and cutting only change the order: the turns stay the same ones', () => {
  const reorder = fc.oneof(
    fc.record({ type: fc.constant('rundown/move' as const), itemId: fc.constantFrom(...skus), segmentId, before }),
    fc.constantFrom(...skus).map((sku) => ({ type: 'rundown/put-next' as const, itemId: sku, sku })),
    fc.record({ type: fc.constant('rundown/move-segment' as const), segmentId, before: fc.option(segmentId) }),
    fc.constantFrom(...skus).map((itemId) => ({ type: 'rundown/cut' as const, itemId, isCut: true })),
  );
  fc.assert(
    fc.property(fc.array(reorder, { maxLength: 20 }), (commands) => {
      const start = fold(base).show;
      let { show } = fold(base);
      for (const each of commands) show = played(show, each);
      const sorted = (state: typeof show) =>
        itemsOf(state.rundown.plan)
          .map(({ itemId }) => itemId)
          .sort();
      expect(sorted(show)).toEqual(sorted(start));
    }),
  );
});
