import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, given, operator, play, shop } from '../../test/kit/given.ts';
import { askedAt, pausedSince, SLIP_MS, totalOf, WAVERS_MS } from './audience.ts';
import type { Command, Event } from './show.ts';

const T = 1_000_000;
const add = (count: number): Command => ({ type: 'audience/add', metric: 'likes', count });
const set = (total: number): Command => ({ type: 'audience/set', metric: 'likes', total });
const bridge = { ...shop, name: 'tikfinity' };
const likes = (log: Event[]) => totalOf(fold(log).show.audience, 'likes')?.value;

test('nobody has said anything yet, so there is no figure', () => expect(likes([])).toBeUndefined());

test('differences are added and totals are set', () => {
  const told = (...commands: Command[]) =>
    play(commands.map((command, index) => ({ command, now: T + index, by: bridge })));
  expect(likes(told(add(10), add(5)))).toBe(15);
  expect(likes(told(set(10), set(40)))).toBe(40);
});

test('a bridge tells differences or totals, never both, or everything would count twice', () => {
  const added: Event[] = play([{ command: add(10), now: T, by: bridge }]);
  given(...added)
    .when(set(40), T, bridge)
    .refuses('counted-otherwise');
  given(...play([{ command: set(40), now: T, by: bridge }]))
    .when(add(1), T, bridge)
    .refuses('counted-otherwise');
  given(...added)
    .when(add(5), T, bridge)
    .givesTypes('audience/added');
});

test('what a lost bridge told stands still, and says so until it is heard again', () => {
  const by = (command: Command) => ({ command, now: T + 5, by: bridge });
  const lost = [by(set(40)), by({ type: 'audience/lose' }), by({ type: 'audience/lose' })];
  expect(pausedSince(fold(play(lost)).show.audience, 'likes')).toBe(T + 5);
  expect(pausedSince(fold(play(lost)).show.audience, 'shares')).toBeUndefined();
  expect(pausedSince(fold(play([...lost, by({ type: 'audience/find' })])).show.audience, 'likes')).toBeUndefined();
});

test('each source keeps its own figure, and a figure by hand is marked manual', () => {
  const log = play([
    { command: set(100), now: T, by: bridge },
    { command: add(5), now: T, by: operator },
  ]);
  expect(totalOf(fold(log).show.audience, 'likes')).toEqual({ value: 105, at: T, sources: ['tikfinity', 'manual'] });
});

test('a total that falls stands still until the crew answers', () => {
  const fell = play([100, 3].map((total) => ({ command: set(total), now: T, by: bridge })));
  expect(likes(fell)).toBe(100);
  const answer = (newStream: boolean) => ({
    command: { type: 'audience/answer', metric: 'likes', source: 'tikfinity', newStream } as const,
    now: T,
  });
  const said = [100, 3].map((total) => ({ command: set(total), now: T, by: bridge }));
  expect(likes(play([...said, answer(true)]))).toBe(103);
  expect(likes(play([...said, answer(false)]))).toBe(100);
  expect(likes(play([...said, answer(true), { command: set(10), now: T, by: bridge }]))).toBe(110);
});

test('viewers may fall', () => {
  const said = [100, 80].map((total) => ({
    command: { type: 'audience/set', metric: 'viewers', total } as const,
    now: T,
    by: bridge,
  }));
  expect(totalOf(fold(play(said)).show.audience, 'viewers')?.value).toBe(80);
});

test('viewers are set, never added up', () =>
  given().when({ type: 'audience/add', metric: 'viewers', count: 5 }, T).refuses('viewers-are-a-total'));

test('an answer that nobody asked for is refused', () =>
  given().when({ type: 'audience/answer', metric: 'likes', source: 'x', newStream: true }, T).refuses('no-question'));

const totalsTold = (...steps: readonly (readonly [number, number])[]) =>
  steps.map(([after, total]) => ({ command: set(total), now: T + after, by: bridge }));
const newStream = { type: 'audience/answer', metric: 'likes', source: 'tikfinity', newStream: true } as const;
const asks = (log: Event[], after: number) => askedAt(fold(log).show.audience, T + after).length;

test('a total that comes back takes its question back, and an answer that comes too late is refused', () => {
  const log = play(totalsTold([0, 100], [1_000, 3], [2_000, 104]));
  expect([likes(log), asks(log, 2_000)]).toEqual([104, 0]);
  given(...log)
    .when(newStream, T + 3_000)
    .refuses('no-question');
});

test('a total that wavers is asked about only if it does not come back, and blocks nothing until then', () => {
  const log = play(totalsTold([0, 10_452], [1_000, 10_451], [5_000, 10_450]));
  expect([asks(log, 999 + WAVERS_MS), asks(log, 1_000 + WAVERS_MS)]).toEqual([0, 1]);
  given(...log)
    .when(newStream, T + 6_000)
    .refuses('no-question');
  expect(asks(play(totalsTold([0, 10_452], [1_000, 10_000])), 1_000)).toBe(1);
  expect(play(totalsTold([0, 10_452], [1_000, 10_451], [1_200, 10_451], [1_400, 10_451]))).toHaveLength(2);
});

test('a new stream never adds more than it told', () => {
  const wait = fc.integer({ min: 0, max: 20_000 });
  const step = fc.oneof(
    fc.record({ total: fc.integer({ min: 0, max: 400 }), wait }),
    fc.record({ answer: fc.boolean(), wait }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      // What earlier streams brought, where this one stands, and what was told since that is less.
      let [now, carried, top, below] = [T, 0, 0, [] as number[]];
      const said: Parameters<typeof play>[0][number][] = [];
      for (const each of steps) {
        now += each.wait;
        if ('total' in each) {
          said.push({ command: set(each.total), now, by: bridge });
          if (each.total >= top) [top, below] = [each.total, []];
          else below.push(each.total);
        } else {
          const before = play(said).length;
          said.push({ command: { ...newStream, newStream: each.answer }, now });
          if (play(said).length === before) continue;
          if (each.answer) [carried, top] = [carried + top, below.at(-1) ?? 0];
          below = [];
        }
        expect(likes(play(said)) ?? 0).toBeLessThanOrEqual(carried + top);
      }
    }),
    { numRuns: 200 },
  );
});

test('a new stream that has outgrown the one before it is asked about all the same', () => {
  const likes = (total: number): Event => ({
    type: 'audience/set',
    at: T,
    metric: 'likes',
    source: 'tikfinity',
    total,
  });
  const fell: Event = { type: 'audience/fell', at: T, metric: 'likes', source: 'tikfinity', total: 5 };
  const bridge = { role: 'source', name: 'tikfinity' } as const;
  const back = { type: 'audience/set', metric: 'likes', total: 10_000 } as const;
  given(likes(10_000), fell)
    .when(back, T + SLIP_MS, bridge)
    .givesTypes('audience/answered', 'audience/set');
  given(likes(10_000), fell)
    .when(back, T + SLIP_MS + 1, bridge)
    .givesTypes('audience/fell');
});
