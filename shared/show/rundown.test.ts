import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import { presentedAt } from './rundown.ts';
import { decide, type Event } from './show.ts';

const T = 1_000_000;
const tee: Event = {
  type: 'catalog/listed',
  at: T,
  product: { sku: 'tee', title: 'Tee', price: { minor: 9_900, currency: 'CNY' } },
};
const presented: Event = { type: 'rundown/presented', at: T, sku: 'tee', startsAt: T + 200 };

test('a product is presented first by explaining it', () => {
  given(tee).when({ type: 'rundown/present', sku: 'tee' }, T).gives(presented);
  const { rundown } = fold([tee, presented]).show;
  expect(presentedAt(rundown, T + 199)).toBeUndefined();
  expect(presentedAt(rundown, T + 200)).toMatchObject({ sku: 'tee', step: 'explaining' });
});

test('what is not in the catalog is not presented', () =>
  given().when({ type: 'rundown/present', sku: 'tee' }, T).refuses('unknown-product'));

test('the loop goes on to the next step, and a step said again is no event', () => {
  const stepped: Event = { type: 'rundown/stepped', at: T + 900, step: 'asking', startsAt: T + 1_100 };
  given(tee, presented)
    .when({ type: 'rundown/step', step: 'asking' }, T + 900)
    .gives(stepped);
  given(tee, presented, stepped)
    .when({ type: 'rundown/step', step: 'asking' }, T + 950)
    .gives();
  given(tee).when({ type: 'rundown/step', step: 'closing' }, T).refuses('nothing-presented');
});

test('a product that is put away leaves, and can come again', () => {
  const away: Event = { type: 'rundown/put-away', at: T + 900, until: T + 1_100 };
  given(tee, presented)
    .when({ type: 'rundown/put-away' }, T + 900)
    .gives(away);
  expect(presentedAt(fold([tee, presented, away]).show.rundown, T + 1_100)).toBeUndefined();
  given(tee, presented, away)
    .when({ type: 'rundown/present', sku: 'tee' }, T + 2_000)
    .givesTypes('rundown/presented');
});

const planned = {
  type: 'rundown/planned',
  at: T,
  plan: {
    segments: [
      { segmentId: 's1', title: 'One', items: [turnOf('tee'), turnOf('tee-again', 8, 'earning', 'tee')] },
      { segmentId: 's2', title: 'Two', items: [turnOf('cup')] },
    ],
  },
} satisfies Event;
const turn: Event = { type: 'rundown/presented', at: T, sku: 'tee', startsAt: T + 200, itemId: 'tee' };
const idsOf = (...events: Event[]) =>
  fold(events).show.rundown.plan.segments.map(({ items }) => items.map(({ itemId }) => itemId).join(' '));

test('a plan is kept whole, and refused whole when two of its items have one id', () => {
  given().when({ type: 'rundown/plan', plan: planned.plan }, T).gives(planned);
  const twice = { segments: [{ segmentId: 's', title: 'S', items: [turnOf('a'), turnOf('a')] }] };
  given().when({ type: 'rundown/plan', plan: twice }, T).refuses('not-understood');
});

test('a product that is presented has its next turn of the rundown', () => {
  given(tee, planned).when({ type: 'rundown/present', sku: 'tee' }, T).gives(turn);
  const away: Event = { type: 'rundown/put-away', at: T + 900, until: T + 1_100 };
  given(tee, planned, turn, away)
    .when({ type: 'rundown/present', sku: 'tee' }, T + 2_000)
    .gives({ type: 'rundown/presented', at: T + 2_000, sku: 'tee', startsAt: T + 2_200, itemId: 'tee-again' });
  given(tee, planned).when({ type: 'rundown/present', sku: 'tee', itemId: 'cup' }, T).refuses('unknown-item');
});

test('turns are kept with when they really were', () => {
  const next: Event = {
    type: 'rundown/presented',
    at: T + 60_000,
    sku: 'tee',
    startsAt: T + 60_200,
    itemId: 'tee-again',
  };
  const away: Event = { type: 'rundown/put-away', at: T + 90_000, until: T + 90_200 };
  expect(fold([tee, planned, turn, next, away]).show.rundown.turns).toEqual([
    { itemId: 'tee', from: T + 200, until: T + 60_200 },
    { itemId: 'tee-again', from: T + 60_200, until: T + 90_200 },
  ]);
});

test('a locked rundown keeps its words, and may still be put in another order', () => {
  const locked: Event = { type: 'rundown/lock-set', at: T, isLocked: true };
  given(planned, locked).when({ type: 'rundown/plan', plan: planned.plan }, T).refuses('rundown-locked');
  const moved: Event = { type: 'rundown/moved', at: T, itemId: 'cup', segmentId: 's1', before: 'tee-again' };
  given(planned, locked)
    .when({ type: 'rundown/move', itemId: 'cup', segmentId: 's1', before: 'tee-again' }, T)
    .gives(moved);
  expect(idsOf(planned, moved)).toEqual(['tee cup tee-again', '']);
  expect(idsOf(planned, { ...moved, itemId: 'tee', segmentId: 's2', before: null })).toEqual(['tee-again', 'cup tee']);
});

test('what had its turn is neither moved nor cut', () => {
  given(tee, planned, turn)
    .when({ type: 'rundown/move', itemId: 'tee', segmentId: 's2', before: null }, T)
    .refuses('had-its-turn');
  given(tee, planned, turn).when({ type: 'rundown/cut', itemId: 'tee', isCut: true }, T).refuses('had-its-turn');
});

test('a cut turn is passed over, and can come back', () => {
  const cut: Event = { type: 'rundown/cut-set', at: T, itemId: 'tee', isCut: true };
  given(planned).when({ type: 'rundown/cut', itemId: 'tee', isCut: true }, T).gives(cut);
  expect(presentedAfter(cut)).toBe('tee-again');
  expect(presentedAfter(cut, { ...cut, isCut: false })).toBe('tee');
  function presentedAfter(...events: Event[]) {
    const { show, ledger } = fold([tee, planned, ...events]);
    const by = { role: 'operator', name: 'operator' } as const;
    const [event] = decide({ type: 'rundown/present', sku: 'tee' }, show, { now: T, by, ledger });
    return event?.type === 'rundown/presented' ? event.itemId : undefined;
  }
});

test('the host hears the last five messages, with phone numbers taken out', () => {
  given()
    .when({ type: 'rundown/tell-host', text: 'Call 13800138000' }, T)
    .gives({ type: 'rundown/host-told', at: T, text: 'Call •••' });
  const told = Array.from({ length: 7 }, (_, index): Event => ({ type: 'rundown/host-told', at: T, text: `${index}` }));
  expect(fold(told).show.rundown.messages.map(({ text }) => text)).toEqual(['2', '3', '4', '5', '6']);
});
