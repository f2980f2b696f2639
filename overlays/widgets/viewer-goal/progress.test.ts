import { expect, test } from 'vitest';
import { showAt, type Demo } from '../../script.ts';
import { demos } from './demo.ts';
import { VIEWERS_FRESH_MS } from '../../../shared/show/audience.ts';
import { progressAt } from './progress.ts';

const at = (demo: Demo, now = demo.now) => progressAt(showAt(demo, now), now)!;

test('a figure comes with who says it', () => {
  expect(at(demos.climbing).figure).toEqual({ value: 58_204, source: 'platform' });
  expect(at(demos['counted by hand']).figure?.source).toBe('by-hand');
  expect(at(demos['partly by hand']).figure).toEqual({ value: 64_204, source: 'some-by-hand' });
  expect(at(demos.orders).figure).toEqual({ value: 37, source: 'shop' });
});

test('what nobody has said is no figure, also not zero', () => {
  expect(at(demos['nobody yet']).figure).toBe(null);
  expect(at(demos.orders, demos.orders.now - 28_700).figure).toBe(null);
});

test('how many watch is shown for two minutes, likes for good', () => {
  const { watching, climbing } = demos;
  const readAt = showAt(watching, watching.now).audience.figures[0]!.at;
  expect(at(watching, readAt + VIEWERS_FRESH_MS - 1).figure?.value).toBe(2_418);
  expect(at(watching, readAt + VIEWERS_FRESH_MS).figure).toBe(null);
  expect(at(climbing, climbing.now + 10 * VIEWERS_FRESH_MS).figure?.value).toBe(58_204);
});

test('it is reached when that is shown, and stays so', () => {
  const { reached } = demos;
  const { startsAt } = showAt(reached, reached.now).goal[0]!.reached!;
  expect([startsAt - 1, startsAt, startsAt + 600_000].map((now) => at(reached, now).isReached)).toEqual([
    false,
    true,
    true,
  ]);
  expect(at(reached, startsAt).share).toBe(1);
});
