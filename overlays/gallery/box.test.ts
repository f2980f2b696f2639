import { expect, test } from 'vitest';
import { areaOf, around, holds, intersect } from './box.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

test('what two boxes share', () => {
  expect(intersect(box(0, 0, 10, 10), box(6, 8, 10, 10))).toEqual(box(6, 8, 4, 2));
  expect(areaOf(intersect(box(0, 0, 10, 10), box(20, 0, 5, 5)))).toBe(0);
});

test('a box holds another that leans out by no more than the slack', () => {
  expect(holds(box(0, 0, 10, 10), box(8, 8, 3, 2))).toBe(false);
  expect(holds(box(0, 0, 10, 10), box(8, 8, 3, 2), 1)).toBe(true);
});

test('the box around several, with a margin', () => {
  expect(around([box(0, 0, 10, 10), box(30, 5, 10, 10)], 2)).toEqual(box(-2, -2, 44, 19));
});
