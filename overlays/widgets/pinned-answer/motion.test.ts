import { expect, test } from 'vitest';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const { pinned, 'taken down': takenDown } = demos;
const latest = (demo = pinned) => showAt(demo, demo.now).notices.answer.at(-1)!;

test('it moves when it comes and when it goes, and asks for nothing between', () => {
  const { startsAt, until } = latest();
  const playing = (now: number) => playingAt(motion.scenes(showAt(pinned, now), now), now).length;
  expect([startsAt + 100, startsAt + 6_000, until! + 100].map(playing)).toEqual([1, 0, 1]);
  expect(motion.nextFigure(showAt(pinned, pinned.now), pinned.now)).toBeGreaterThan(until!);
});

test('one that is taken down leaves from the moment that was told', () => {
  const { until } = latest(takenDown);
  const scenes = motion.scenes(showAt(takenDown, takenDown.now), takenDown.now);
  expect(playingAt(scenes, until! - 1)).toEqual([]);
  expect(playingAt(scenes, until!).map(({ at }) => at)).toEqual([until]);
});
