import { expect, test } from 'vitest';
import { fold, given, play } from '../../test/kit/given.ts';
import { openedIn, REVEAL_MS, revealAt } from './rewards.ts';
import type { Command, Event } from './show.ts';

const T = 1_000_000;
const tier = (tierId: string, threshold: number) => ({ tierId, threshold, reward: `Gift ${tierId}`, code: 'LIKE5' });
const ladder = { ladderId: 'l1', metric: 'likes', tiers: [tier('a', 100), tier('b', 500)] } as const;
const plan = { type: 'rewards/plan', ladder: { ...ladder, tiers: [...ladder.tiers] } } satisfies Command;
const planned: Event = { type: 'rewards/planned', at: T, ladder: plan.ladder };
const started: Event = { type: 'rewards/started', at: T, endsAt: null };
const liked = (count: number): Event => ({ type: 'audience/added', at: T, metric: 'likes', source: 'manual', count });
const like = (count: number): Command => ({ type: 'audience/add', metric: 'likes', count });
const unlocked = (tierId: string, startsAt: number): Event => ({
  type: 'rewards/unlocked',
  at: startsAt - 200,
  tierId,
  startsAt,
});

test('a tier opens with the like that reaches it', () => {
  given(planned, started, liked(99))
    .when(like(1), T + 10)
    .givesTypes('audience/added', 'rewards/unlocked');
  given(planned, started, liked(98))
    .when(like(1), T + 10)
    .givesTypes('audience/added');
});

test('tiers that open together are revealed one after the other', () =>
  given(planned, started)
    .when(like(600), T + 10)
    .gives(
      { type: 'audience/added', at: T + 10, metric: 'likes', source: 'manual', count: 600 },
      { type: 'rewards/unlocked', at: T + 10, tierId: 'a', startsAt: T + 210 },
      { type: 'rewards/unlocked', at: T + 10, tierId: 'b', startsAt: T + 210 + REVEAL_MS },
    ));

test('an unlock is for good and happens once', () =>
  given(planned, started, liked(100), unlocked('a', T + 200))
    .when(like(1), T + 999)
    .givesTypes('audience/added'));

test('a burst is drawn from the number of its event', () => {
  const { rewards } = fold([planned, started, liked(100), unlocked('a', T + 200)]).show;
  expect(revealAt(rewards, T + 200)).toMatchObject({ tier: { tierId: 'a' }, unlock: { seed: 4 } });
  expect(revealAt(rewards, T + 199)).toBeUndefined();
  expect(revealAt(rewards, T + 200 + REVEAL_MS)).toBeUndefined();
});

test('a ladder that started is fixed', () => {
  given(planned, started)
    .when(plan, T + 1)
    .refuses('ladder-fixed');
  given(planned, started)
    .when({ type: 'rewards/start' }, T + 1)
    .refuses('ladder-fixed');
});

test('what opened is revealed to its end, and a ladder that was climbed is not planned again', () => {
  const facts: Event[] = [
    planned,
    started,
    liked(100),
    unlocked('a', T + 200),
    { type: 'rewards/stopped', at: T + 1_000 },
  ];
  const next = { ...plan, ladder: { ...plan.ladder, ladderId: 'l2' } };
  given(...facts)
    .when(next, T + 2_000)
    .refuses('ladder-fixed');
  given(...facts)
    .when(next, T + 200 + REVEAL_MS)
    .givesTypes('rewards/planned');
  given(...facts)
    .when(plan, T + 200 + REVEAL_MS)
    .refuses('ladder-fixed');
});

test('nothing opens after the ladder’s time', () =>
  given(planned, { ...started, endsAt: T + 10_000 })
    .when(like(100), T + 10_000)
    .givesTypes('audience/added'));

test('a ladder whose first tier is reached already does not start', () =>
  given(planned, liked(100)).when({ type: 'rewards/start' }, T).refuses('tier-already-reached'));

test('tiers rise and are named once', () => {
  given()
    .when({ ...plan, ladder: { ...plan.ladder, tiers: [tier('a', 5), tier('b', 5)] } }, T)
    .refuses('tiers-must-rise');
  given()
    .when({ ...plan, ladder: { ...plan.ladder, tiers: [tier('a', 5), tier('a', 6)] } }, T)
    .refuses('tiers-must-rise');
});

test('while a total is in doubt no tier opens', () => {
  const by = { role: 'source', name: 'tikfinity' } as const;
  const log = play([
    { command: plan, now: T },
    { command: { type: 'rewards/start' }, now: T },
    { command: { type: 'audience/set', metric: 'likes', total: 90 }, now: T, by },
    { command: { type: 'audience/set', metric: 'likes', total: 5 }, now: T, by },
    { command: like(10), now: T },
  ]);
  expect(log.some(({ type }) => type === 'rewards/unlocked')).toBe(false);
});

test('what an earlier ladder opened is still told at the closing', () => {
  const next: Event = { type: 'rewards/planned', at: T + 20_000, ladder: { ...plan.ladder, ladderId: 'l2' } };
  const log = [planned, started, liked(100), unlocked('a', T + 200)];
  const opened = { metric: 'likes', threshold: 100, reward: 'Gift a' };
  expect(openedIn(fold(log).show.rewards)).toEqual([opened]);
  expect(openedIn(fold([...log, next]).show.rewards)).toEqual([opened]);
  expect(openedIn(fold([...log, next, started, unlocked('b', T + 30_000)]).show.rewards)).toHaveLength(2);
});
