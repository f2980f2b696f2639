import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, operator, play, shop } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Metric } from './interest.ts';
import { interestIn, wantedNext } from './interest-numbers.ts';
import { initial, reduce, type Command, type Event } from './show.ts';

const MINUTE = 60_000;
/** A full minute, so that minutes of comments begin with the test. */
const T = 1_760_000_040_000;
const at = (minutes: number) => T + minutes * MINUTE;
const listed = (sku: string): Event => ({
  type: 'catalog/listed',
  at: T,
  product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
});
const products = ['tee', 'mug', 'cup'].map(listed);
const presented = (sku: string, minutes: number): Extract<Event, { type: 'rundown/presented' }> => ({
  type: 'rundown/presented',
  at: at(minutes),
  sku,
  startsAt: at(minutes),
});
const away = (minutes: number): Event => ({ type: 'rundown/put-away', at: at(minutes), until: at(minutes) });
const set = (total: number, minutes: number, metric: Metric = 'comments', source = 'douyin'): Event => ({
  type: 'audience/set',
  at: at(minutes),
  metric,
  source,
  total,
});
const added = (count: number, minutes: number, source = 'tiktok', metric: Metric = 'likes'): Event => ({
  type: 'audience/added',
  at: at(minutes),
  metric,
  source,
  count,
});
const lost = (minutes: number, source = 'douyin'): Event => ({ type: 'audience/lost', at: at(minutes), source });
const found = (minutes: number, source = 'douyin'): Event => ({ type: 'audience/found', at: at(minutes), source });
const of = (sku: string, now: number, ...events: Event[]) =>
  interestIn(fold([...products, ...events]).show, at(now)).find((each) => each.sku === sku)!;
const comments = (sku: string, now: number, ...events: Event[]) => of(sku, now, ...events).counts.comments?.count ?? 0;

test('what a total grows by belongs to the product that is presented meanwhile', () => {
  const log = [
    set(100, -0.1),
    presented('tee', 0),
    set(130, 2),
    presented('mug', 4),
    set(150, 4.1),
    set(180, 5),
    away(6),
  ];
  expect(of('tee', 9, ...log)).toMatchObject({ shownMs: 4 * MINUTE, counts: { comments: { count: 30 } } });
  // The reading before the change is two minutes old: what grew since is nobody's for certain.
  expect(of('mug', 9, ...log)).toMatchObject({ shownMs: 2 * MINUTE, counts: { comments: { count: 30 } } });
  expect(of('cup', 9, ...log)).toMatchObject({ shownMs: 0, counts: { comments: { count: 0 } } });
});

test('differences count as they come, by source; what the crew added is marked', () => {
  const log = [added(5, -1), presented('tee', 0), added(7, 1), added(20, 2, 'manual'), away(3), added(9, 4)];
  expect(of('tee', 5, ...log)).toMatchObject({
    sources: ['tiktok', 'manual'],
    counts: { likes: { count: 27, byHand: 20 }, comments: null },
  });
});

test('a product with two turns has the sum of both, and the time of both', () => {
  const log = [presented('tee', 0), added(7, 1), presented('mug', 3), added(4, 4), presented('tee', 5), added(2, 6)];
  expect(of('tee', 8, ...log)).toMatchObject({ shownMs: 6 * MINUTE, counts: { likes: { count: 9 } } });
});

test('what was presented by mistake was seen meanwhile, and what was on before goes on', () => {
  const slip: Event = { type: 'rundown/presented', at: at(2), sku: 'mug', startsAt: at(2) };
  const back = { sku: 'tee', step: 'explaining' as const, stepAt: at(0) };
  const log = [presented('tee', 0), slip, { type: 'rundown/taken-back', at: at(3), back, startsAt: at(3) } as const];
  expect(of('mug', 5, ...log, added(4, 4))).toMatchObject({ shownMs: MINUTE, counts: { likes: { count: 0 } } });
  expect(of('tee', 5, ...log, added(4, 4))).toMatchObject({ shownMs: 4 * MINUTE, counts: { likes: { count: 4 } } });
  const none = { type: 'rundown/taken-back', at: at(3), back: null, startsAt: at(3) } as const;
  expect(of('mug', 5, slip, none)).toMatchObject({ shownMs: MINUTE });
});

test('a total that fell and came back brings nothing twice; a new stream counts from where it stands', () => {
  const fell = (total: number, minutes: number): Event => ({
    type: 'audience/fell',
    at: at(minutes),
    metric: 'comments',
    source: 'douyin',
    total,
  });
  const answered = (newStream: boolean, minutes: number): Event => ({
    type: 'audience/answered',
    at: at(minutes),
    metric: 'comments',
    source: 'douyin',
    newStream,
  });
  const start = [set(100, 0), presented('tee', 0), set(110, 1)];
  expect(comments('tee', 5, ...start, fell(5, 2), answered(false, 2.1), set(112, 2.1))).toBe(12);
  expect(comments('tee', 5, ...start, fell(5, 2), fell(8, 2.5), answered(true, 3), set(20, 4))).toBe(10 + 12);
  const restarted: Event = { type: 'audience/restarted', at: at(2), metric: 'comments', source: 'douyin', total: 50 };
  expect(comments('tee', 5, ...start, restarted, set(53, 3))).toBe(13);
});

test('what came while a source was not heard is nobody’s, and it is said for how long it was not', () => {
  const log = [set(100, 0), presented('tee', 0), set(110, 1), lost(2), set(500, 4), found(4), set(503, 5)];
  expect(comments('tee', 6, ...log)).toBe(13);
  expect(of('tee', 6, ...log).deafMs).toBe(2 * MINUTE);
  expect(of('tee', 3, ...log.slice(0, 4)).deafMs).toBe(MINUTE);
  expect(of('mug', 8, ...log.slice(0, 4), presented('mug', 6)).deafMs).toBe(2 * MINUTE);
  // One that told nothing in this show is not missed.
  expect(of('tee', 3, lost(-1, 'other'), presented('tee', 0)).deafMs).toBe(0);
});

test('a new show begins with nothing, and its totals go on', () => {
  const log = [set(100, -0.1), presented('tee', 0), set(130, 1), { type: 'stage/begun', at: at(2) } as const];
  expect(comments('tee', 5, ...log)).toBe(0);
  expect(comments('tee', 5, ...log, set(135, 2.9), presented('tee', 3), set(140, 4))).toBe(5);
});

const order = (orderId: string, placedAt: number, sku: string): Command => ({
  type: 'orders/record',
  order: {
    orderId: `shopify:${orderId}`,
    version: 1,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt,
    total: { minor: 9_900, currency: 'CNY' },
    lines: [{ sku, title: sku, units: 1 }],
    units: 1,
    buyer: '张**',
  },
});

test('orders of the product count that were placed while it was presented, each once', () => {
  const put = (sku: string): Command => ({
    type: 'catalog/put',
    product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
  });
  const log = play([
    { command: put('tee'), now: at(-1), by: operator },
    { command: { type: 'rundown/present', sku: 'tee' }, now: at(0), by: operator },
    { command: order('1', at(0.5), 'tee'), now: at(1), by: shop },
    { command: order('1', at(0.5), 'tee'), now: at(1.1), by: shop },
    { command: order('2', at(-0.5), 'tee'), now: at(1.2), by: shop },
    { command: order('3', at(1), 'mug'), now: at(1.3), by: shop },
    { command: { type: 'orders/cancel', orderId: 'shopify:1' }, now: at(2), by: shop },
    { command: order('4', at(2), 'tee'), now: at(2.1), by: shop },
  ]);
  expect(interestIn(fold(log).show, at(3))[0]).toMatchObject({ sku: 'tee', orders: 2 });
});

const watch = (watchId: string, sku: string, ...words: string[]): Event => ({
  type: 'comments/watched',
  at: T,
  watch: { watchId, words, sku },
});
const minute = (from: number, counts: Record<string, number>): Event => ({
  type: 'comments/counted',
  at: at(from + 1),
  minute: {
    from: at(from),
    comments: 50,
    counts: Object.entries(counts).map(([watchId, count]) => ({ watchId, count })),
  },
});
const asking = [watch('w1', 'mug', 'mug', 'cup of tea'), watch('w2', 'mug', '杯子'), watch('w3', 'cup', 'cup')];

test('words that name a product count over the last ten full minutes, by the watch that was met most', () => {
  const log = [...asking, minute(0, { w1: 9 }), minute(5, { w1: 4, w2: 2 }), minute(11, { w1: 7, w3: 2 })];
  expect(of('mug', 12.5, ...log).asked).toEqual({ word: 'mug', count: 11, overMs: 10 * MINUTE });
  expect(of('tee', 12.5, ...log).asked).toBeNull();
});

test('what is asked while the product is presented is no wish for it, and it counts anew afterwards', () => {
  const log = [...asking, presented('mug', 4), minute(5, { w1: 9 })];
  expect(of('mug', 7, ...log).asked).toBeNull();
  expect(of('mug', 11, ...log, away(7.5), minute(7, { w1: 5 }), minute(9, { w1: 3 })).asked).toEqual({
    word: 'mug',
    count: 3,
    overMs: 3 * MINUTE,
  });
});

const planned: Event = {
  type: 'rundown/planned',
  at: T,
  plan: { segments: [{ segmentId: 's', title: 'S', items: [turnOf('tee'), turnOf('mug')] }] },
};

test('the most asked for is suggested, unless it comes next anyway or was hardly asked for', () => {
  const wanted = (...events: Event[]) =>
    wantedNext(fold([...products, planned, ...asking, ...events]).show, at(2))?.sku;
  expect(wanted(minute(1, { w1: 5, w3: 4 }))).toBe('mug');
  expect(wanted(minute(1, { w1: 2 }))).toBeUndefined();
  expect(wanted(minute(1, { w1: 5 }), { ...presented('tee', 0), itemId: 'tee' })).toBeUndefined();
});

test('the most asked for comes first, then what was most talked of a minute', () => {
  const log = [set(0, 0), presented('tee', 0), set(10, 2), presented('cup', 2), set(40, 4), away(4), ...asking];
  const skus = (...events: Event[]) => interestIn(fold([...products, ...events]).show, at(6)).map(({ sku }) => sku);
  expect(skus(...log)).toEqual(['cup', 'tee', 'mug']);
  expect(skus(...log, minute(5, { w1: 4 }))).toEqual(['mug', 'cup', 'tee']);
});

test('whatever is told, no product has more of a total than it grew by, and the state stays small', () => {
  const event = fc.oneof(
    fc.constantFrom('tee', 'mug').map((sku) => (minutes: number) => presented(sku, minutes)),
    fc.nat(1_000).map((total) => (minutes: number) => set(total, minutes)),
    fc.constant((minutes: number) => away(minutes)),
    fc.constant((minutes: number) => lost(minutes)),
    fc.constant((minutes: number) => found(minutes)),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (makers) => {
      let show = initial;
      let most = 0;
      for (const [index, make] of makers.entries()) {
        const next = make(index / 10);
        // The room tells only totals that grew; what falls is another event.
        if (next.type === 'audience/set' && next.total < most) continue;
        if (next.type === 'audience/set') most = next.total;
        show = reduce(show, next, index + 1);
      }
      const state = reduce(show, away(60), 1).interest;
      const sum = state.products.flatMap(({ tallies }) => tallies).reduce((all, { count }) => all + count, 0);
      expect(sum).toBeLessThanOrEqual(most);
      for (const { shownMs, deafMs } of state.products) expect(deafMs).toBeLessThanOrEqual(shownMs);
      expect(state.products.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
});
