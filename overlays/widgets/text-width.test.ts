import { expect, test } from 'vitest';
import { figureWidthAt, widthAt } from './text-width.ts';

test('Chinese letters are as wide as high, digits about half, marks less', () => {
  expect(widthAt('满', 30)).toBe(30);
  expect(widthAt('1,2', 100)).toBeCloseTo(132);
});

test('sign and cents of a price are set smaller', () => {
  expect(figureWidthAt('¥100', 100)).toBeLessThan(figureWidthAt('1100', 100));
  expect(figureWidthAt('¥100.50', 100) - figureWidthAt('¥100', 100)).toBeCloseTo((0.3 + 2 * 0.57) * 56);
});
