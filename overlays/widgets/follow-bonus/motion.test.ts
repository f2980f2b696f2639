import { expect, test } from 'vitest';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { bonusAt } from './bonus.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const { ended, heat, live } = demos;
const offer = bonusAt(showAt(ended, ended.now), ended.now)!.offer;
const starts = offer.startsAt!;
const ends = offer.endsAt!;
const playing = (now: number, demo = ended) => playingAt(motion.scenes(showAt(demo, now), now), now);

test('nothing moves between the start and the last ten seconds', () => {
  expect(playing(starts + 100)).toHaveLength(1);
  expect(playing(starts + 5_000)).toEqual([]);
  expect(playing(ends - 10_000)).toHaveLength(1);
  expect(playing(ends - 9_000)).toEqual([]);
});

test('its clock costs one change a second, to the end', () => {
  const times: number[] = [];
  for (let now = ends - 20_500; now < ends; now = motion.nextFigure(showAt(ended, now), now)) times.push(now);
  expect(times).toHaveLength(21);
});

test('it turns to its last ten seconds, its end and its leaving in the very frame', () => {
  const phase = (now: number) => bonusAt(showAt(ended, now), now)?.phase;
  expect([ends - 10_001, ends - 10_000, ends - 1, ends].map(phase)).toEqual(['live', 'heat', 'heat', 'ended']);
  expect(motion.isShown(showAt(ended, ends + 11_999), ends + 11_999)).toBe(true);
  expect(motion.isShown(showAt(ended, ends + 12_000), ends + 12_000)).toBe(false);
});

test('the demos look at what their names say', () => {
  expect(bonusAt(showAt(heat, heat.now), heat.now)?.phase).toBe('heat');
  expect(bonusAt(showAt(live, live.now), live.now)?.phase).toBe('live');
});
