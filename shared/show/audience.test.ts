import { expect, test } from 'vitest';
import { fold, given, operator, play, shop } from '../../test/kit/given.ts';
import { totalOf } from './audience.ts';
import type { Command, Event } from './show.ts';

const T = 1_000_000;
const add = (count: number): Command => ({ type: 'audience/add', metric: 'likes', count });
const set = (total: number): Command => ({ type: 'audience/set', metric: 'likes', total });
const bridge = { ...shop, name: 'tikfinity' };
const likes = (log: Event[]) => totalOf(fold(log).show.audience, 'likes')?.value;

test('nobody has said anything yet, so there is no figure', () => expect(likes([])).toBeUndefined());

test('differences are added and totals are set', () => {
  const said = [add(10), add(5), set(40)].map((command, index) => ({ command, now: T + index, by: bridge }));
  expect(likes(play(said))).toBe(40);
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
