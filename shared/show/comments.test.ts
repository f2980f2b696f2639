import { expect, test } from 'vitest';
import { decide, initial, MINUTE_MS, perMinute, reduce, type Command, type State } from './comments.ts';

const FROM = 20 * MINUTE_MS;
const context = (now: number) => ({
  now,
  by: { role: 'room', name: 'room' } as const,
  show: {},
  ledger: { order: () => undefined },
});
const after = (commands: readonly Command[], now = FROM + MINUTE_MS, state: State = initial) =>
  commands.reduce((folded, command) => decide(command, folded, context(now)).reduce(reduce, folded), state);
const watch = { watchId: 'size', words: ['尺码', 'size'], sku: 'A-1' };
const minute = (from: number, count: number) => ({ from, comments: 10, counts: [{ watchId: 'size', count }] });

test('a watch is added, changed under its id, and taken away with its figures', () => {
  const added = after([{ type: 'comments/watch', watch }]);
  expect(added.watches).toEqual([watch]);
  const changed = after([{ type: 'comments/watch', watch: { ...watch, words: ['码'] } }], FROM, added);
  expect(changed.watches).toEqual([{ ...watch, words: ['码'] }]);
  const counted = after([{ type: 'comments/count', minute: minute(FROM, 4) }], FROM + MINUTE_MS, changed);
  expect(counted.totals).toEqual([{ watchId: 'size', count: 4 }]);
  expect(after([{ type: 'comments/unwatch', watchId: 'size' }], FROM, counted)).toMatchObject({
    watches: [],
    totals: [],
  });
});

test('a minute counts once, and only when it is over', () => {
  const counts = (now: number, ...minutes: ReturnType<typeof minute>[]) =>
    after(
      minutes.map((each) => ({ type: 'comments/count', minute: each })),
      now,
    ).totals;
  expect(counts(FROM + MINUTE_MS - 1, minute(FROM, 4))).toEqual([]);
  expect(counts(FROM + MINUTE_MS, minute(FROM, 4), minute(FROM, 4), minute(FROM - MINUTE_MS, 9))).toEqual([
    { watchId: 'size', count: 4 },
  ]);
});

test('figures of the last ten minutes, with none where nothing was told', () => {
  const state = after([
    { type: 'comments/count', minute: minute(FROM - 2 * MINUTE_MS, 2) },
    { type: 'comments/count', minute: minute(FROM, 7) },
  ]);
  expect(perMinute(state, 'size', FROM + MINUTE_MS + 5)).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 0, 7]);
  expect(perMinute(state, 'size', FROM + 2 * MINUTE_MS)).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 7, 0]);
});

test('there are forty watches at most', () => {
  const many = Array.from({ length: 40 }, (_, id): Command => ({
    type: 'comments/watch',
    watch: { ...watch, watchId: `w-${id}` },
  }));
  expect(() => after([...many, { type: 'comments/watch', watch }])).toThrow('too-many');
});

test('how long comments are kept, and the crew’s own unwanted words, are set', () => {
  expect(
    after([
      { type: 'comments/keep', minutes: 5 },
      { type: 'comments/block', words: ['刷单'] },
    ]),
  ).toMatchObject({ keepMinutes: 5, blocked: ['刷单'] });
  expect(decide({ type: 'comments/keep', minutes: 15 }, initial, context(1))).toEqual([]);
});
