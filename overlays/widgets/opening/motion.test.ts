import { expect, test } from 'vitest';
import { showAt, T0 } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const demo = demos.counting;
const SHOW = T0 + 120_000;
const playing = (now: number) => playingAt(motion.scenes(showAt(demo, now), now), now);

test('the countdown changes once a second and nothing else moves until the last ten', () => {
  let now = T0 + 10_000;
  for (let count = 0; count < 10; count += 1) now = motion.nextFigure(showAt(demo, now), now);
  expect(now).toBe(T0 + 20_000);
  expect(playing(T0 + 15_000)).toEqual([]);
  expect(playing(SHOW - 10_000)).toHaveLength(1);
  expect(playing(SHOW - 9_000)).toEqual([]);
});

test('the beginning is a moment, and so is leaving', () => {
  expect(playing(SHOW + 100)).toHaveLength(1);
  expect(playing(SHOW + 2_000)).toEqual([]);
  expect(playing(SHOW + 4_100)).toHaveLength(1);
  expect(motion.isShown(showAt(demo, SHOW + 5_000), SHOW + 5_000)).toBe(false);
});
