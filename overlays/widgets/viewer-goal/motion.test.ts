import { expect, test } from 'vitest';
import { reduce } from '../../../shared/show/fold.ts';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const { climbing, reached, watching, 'until a time': timed } = demos;

test('ten thousand likes move nothing', () => {
  const { now } = climbing;
  const like = { type: 'audience/added', at: now, metric: 'likes', source: 'bridge', count: 1 } as const;
  const show = reduce(showAt(climbing, now), like, 99);
  expect(playingAt(motion.scenes(show, now), now)).toEqual([]);
  expect(motion.nextFigure(show, now)).toBe(Infinity);
});

test('it moves when it comes and when it is reached', () => {
  const goal = showAt(reached, reached.now).goal[0]!;
  const starts = [goal.startsAt, goal.reached!.startsAt];
  expect(starts.map((now) => playingAt(motion.scenes(showAt(reached, now), now), now).map(({ at }) => at))).toEqual(
    starts.map((at) => [at]),
  );
});

test('it counts seconds only while a time is set', () => {
  expect(motion.nextFigure(showAt(timed, timed.now), timed.now)).toBeLessThanOrEqual(timed.now + 1_000);
});

test('a figure of viewers asks to be looked at again when it is too old', () => {
  const show = showAt(watching, watching.now);
  expect(motion.nextFigure(show, watching.now)).toBe(show.audience.figures[0]!.at + 120_000);
});
