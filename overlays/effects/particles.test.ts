import { expect, test } from 'vitest';
import { BURST_MS } from './burst.ts';
import { chance, piecesAt } from './particles.ts';

const box = { width: 524, height: 710, origin: { x: 334, y: 428 } };
const at = (age: number, seed = 268) => piecesAt(age, BURST_MS, seed, 130, box);

test('a burst is the same wherever and whenever it is asked for', () => {
  expect(at(740)).toEqual(at(740));
  expect(at(740, 269)).not.toEqual(at(740));
});

test('it begins in one point and is gone at its end', () => {
  expect(new Set(at(0).map(({ x, y }) => `${x} ${y}`))).toEqual(new Set(['334 428']));
  expect(at(BURST_MS).every(({ alpha }) => alpha === 0)).toBe(true);
});

test('no piece flies out at the sides or above', () => {
  for (const seed of [1, 7, 268, 99_999]) {
    for (let age = 0; age <= BURST_MS; age += 50) {
      for (const { x, y, alpha } of at(age, seed))
        if (alpha > 0) expect([Math.abs(x - 334) < 334, y > 0]).toEqual([true, true]);
    }
  }
});

test('chance is even enough', () => {
  const random = chance(5);
  const mean = Array.from({ length: 1_000 }, random).reduce((sum, each) => sum + each, 0) / 1_000;
  expect(mean).toBeCloseTo(0.5, 1);
});
