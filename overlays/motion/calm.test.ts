import { expect, test } from 'vitest';
import type { Scene } from '../timeline.ts';
import { nextMoved, playable } from './calm.ts';

const scene: Scene = { part: 'x', at: 1_000, lasts: 400, targets: [], play: () => undefined };

test('a calm page plays nothing', () => {
  expect(playable([scene], false)).toEqual([scene]);
  expect(playable([scene], true)).toEqual([]);
});

test('a calm page is drawn where a scene begins and where it ends, and not between', () => {
  expect([900, 1_000, 1_399, 1_400].map((now) => nextMoved([scene], now, true))).toEqual([
    1_000,
    1_400,
    1_400,
    Infinity,
  ]);
  expect(nextMoved([scene], 1_200, false)).toBe(1_200);
});
