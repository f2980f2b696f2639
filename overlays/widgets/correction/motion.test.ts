import { expect, test } from 'vitest';
import { LASTS } from '../../motion/vocabulary.ts';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const { corrected, 'another one': another } = demos;
const notice = (demo = corrected) => showAt(demo, demo.now).notices.correction.at(-1)!;
const playing = (now: number, demo = corrected) => playingAt(motion.scenes(showAt(demo, now), now), now).length;

test('it moves when it comes and when it goes, and stands still between', () => {
  const { startsAt, until } = notice();
  expect([startsAt + 100, startsAt + 2_000, startsAt + 9_000, until! - 1, until!].map((now) => playing(now))).toEqual([
    1, 1, 0, 0, 1,
  ]);
});

test('it stands to its end, leaves and is gone', () => {
  const { startsAt, until } = notice();
  const isShown = (now: number) => motion.isShown(showAt(corrected, now), now);
  expect([startsAt - 1, startsAt, until!, until! + LASTS.leave].map(isShown)).toEqual([false, true, true, false]);
});

test('a new one takes the place of the old one without a gap', () => {
  const { startsAt } = notice(another);
  const show = showAt(another, startsAt - 100);
  expect(motion.isShown(show, startsAt - 100)).toBe(true);
  expect(motion.airtimes!(show).map(({ from, until }) => [from <= startsAt, until >= startsAt])).toEqual([
    [true, true],
    [true, true],
  ]);
});
