import { expect, test } from 'vitest';
import { REVEAL_MS } from '../../../shared/show/rewards.ts';
import { showAt } from '../../script.ts';
import { playingAt } from '../../timeline.ts';
import { climbAt } from './climb.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';

const { climbing, open } = demos;
const unlock = showAt(open, open.now).rewards!.unlocked.at(-1)!;

test('the pole fills from rung to rung', () => {
  const climb = climbAt(showAt(climbing, climbing.now), climbing.now)!;
  expect(climb.height).toBeCloseTo((1 + (58_204 - 50_000) / 50_000) / 3);
  expect(climb.next?.tierId).toBe('c');
});

test('a step opens with its reveal, not with the like that reached it', () => {
  const before = unlock.startsAt - 1;
  expect(climbAt(showAt(open, before), before)?.next?.tierId).toBe('c');
  expect(climbAt(showAt(open, unlock.startsAt), unlock.startsAt)?.next?.tierId).toBe('d');
});

test('the reveal moves when it comes and goes, and stands still between', () => {
  const playing = (after: number) => {
    const now = unlock.startsAt + after;
    return playingAt(motion.scenes(showAt(open, now), now), now).length;
  };
  expect([100, 3_000, REVEAL_MS - 100, REVEAL_MS + 100, REVEAL_MS + 5_000].map(playing)).toEqual([1, 0, 1, 1, 0]);
});

test('a ladder at rest asks for nothing', () => {
  expect(motion.nextFigure(showAt(climbing, climbing.now), climbing.now)).toBe(Infinity);
});
