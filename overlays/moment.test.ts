import { expect, test } from 'vitest';
import { isInside, nextEdge, nextMoment, nextOf, progress } from './moment.ts';

const moment = { at: 1_000, lasts: 400 };

test('a moment begins with its first instant and is over at its end', () => {
  expect([999, 1_000, 1_399, 1_400].map((now) => isInside(moment, now))).toEqual([false, true, true, false]);
  expect([0, 1_000, 1_100, 5_000].map((now) => progress(moment, now))).toEqual([0, 0, 0.25, 1]);
});

test('before a moment nothing is drawn, inside it every frame, after it nothing', () => {
  expect([0, 1_200, 1_400].map((now) => nextMoment([moment], now))).toEqual([1_000, 1_200, Infinity]);
});

test('the next of some times is the earliest that is still to come', () => {
  expect(nextOf([5, null, 9, 7], 5)).toBe(7);
  expect(nextOf([], 5)).toBe(Infinity);
});

test('the edges of a moment are its first instant and its end', () => {
  expect([0, 1_000, 1_399, 1_400].map((now) => nextEdge([moment], now))).toEqual([1_000, 1_400, 1_400, Infinity]);
});
