import { expect, test } from 'vitest';
import { fold, given, operator } from '../../test/kit/given.ts';
import { standOf } from './goal.ts';
import { decide, elapse, type Command, type Event } from './show.ts';

const T = 1_000_000;
const goal = { goalId: 'g', metric: 'likes', target: 1_000 } as const;
const set: Event = { type: 'goal/set', at: T, goal, startsAt: T + 200, until: null };
const likes = (total: number, at = T): Event => ({
  type: 'audience/set',
  at,
  metric: 'likes',
  source: 'bridge',
  total,
});
const say = (total: number): Command => ({ type: 'audience/set', metric: 'likes', total });

test('a goal is set a little ahead, with its end if it has one', () => {
  given().when({ type: 'goal/set', goal }, T).gives(set);
  given()
    .when({ type: 'goal/set', goal, lastsMs: 60_000 }, T)
    .gives({ ...set, until: T + 60_200 });
});

test('a goal that is reached already is none', () =>
  given(likes(1_000)).when({ type: 'goal/set', goal }, T).refuses('goal-already-reached'));

test('a goal that promised something may only be made easier, until it is reached, over or taken off', () => {
  const promised = { ...goal, label: 'A mystery box' };
  const on: Event = { ...set, goal: promised, until: T + 60_200 };
  const again = (change: object): Command => ({ type: 'goal/set', goal: { ...promised, ...change } });
  for (const change of [{ target: 5_000 }, {}, { target: 900, metric: 'shares' }, { target: 900, label: 'A mug' }])
    given(on)
      .when(again(change), T + 10_000)
      .refuses('goal-promised');
  given(on)
    .when(again({ target: 900 }), T + 10_000)
    .givesTypes('goal/set');
  const cleared: Event = { type: 'goal/cleared', at: T + 10_000, until: T + 10_200 };
  const reached: Event = { type: 'goal/reached', at: T + 9_000, goalId: 'g', startsAt: T + 9_200 };
  for (const over of [cleared, reached])
    given(on, over)
      .when(again({ target: 5_000 }), T + 10_000)
      .givesTypes('goal/set');
  given(on)
    .when(again({ target: 5_000 }), T + 60_200)
    .givesTypes('goal/set');
  given(set)
    .when(again({ target: 5_000 }), T + 10_000)
    .givesTypes('goal/set');
});

test('a goal that is reached stays reached, even when the figure falls', () => {
  const { show, ledger } = fold([set]);
  const events = decide(say(1_000), show, { now: T + 5_000, by: operator, ledger });
  expect(events.map(({ type }) => type)).toEqual(['audience/set', 'goal/reached']);
  const after = fold([set, ...events, likes(3, T + 6_000)]).show;
  expect(after.goal[0]?.reached).toEqual({ startsAt: T + 5_200, seed: 3 });
  expect(elapse(after, { now: T + 9_000, ledger })).toEqual([]);
});

test('nothing is reached while the crew must say whether a figure is right', () => {
  const fell: Event = { type: 'audience/fell', at: T, metric: 'likes', source: 'bridge', total: 1 };
  const { show, ledger } = fold([set, likes(900), fell, likes(1_200)]);
  expect(elapse(show, { now: T + 1_000, ledger })).toEqual([]);
});

test('a goal that was cleared or is over is reached no more', () => {
  given(set)
    .when({ type: 'goal/clear' }, T + 1_000)
    .gives({ type: 'goal/cleared', at: T + 1_000, until: T + 1_200 });
  const over = fold([{ ...set, until: T + 10_000 }, likes(1_000, T + 10_000)]);
  expect(elapse(over.show, { now: T + 10_000, ledger: over.ledger })).toEqual([]);
});

test('orders count for a goal as the shop tells them', () => {
  expect(standOf(fold([]).show, 'orders')).toEqual({ value: 0, at: null, sources: ['orders'] });
  expect(standOf(fold([]).show, 'likes')).toBeUndefined();
});
