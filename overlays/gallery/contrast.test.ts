import { expect, test } from 'vitest';
import { channelOf, colourOf, contrastOf, leastContrast, linearOf, lowestTenth } from './contrast.ts';

test('black on white is 21, a colour on itself 1, and grey on white as WCAG has it', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrastOf([10, 20, 30], [10, 20, 30])).toBe(1);
  expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

test('light and channel are each other’s inverse', () => {
  for (const channel of [0, 5, 128, 255]) expect(channelOf(linearOf(channel))).toBeCloseTo(channel);
});

test('computed colours are read; see-through ones are none', () => {
  expect(colourOf('rgb(255, 216, 138)')).toEqual([255, 216, 138]);
  expect(colourOf('rgba(0, 0, 0, 0)')).toBeNull();
});

test('large figures need three to one, all else four and a half', () => {
  expect([leastContrast(132), leastContrast(28)]).toEqual([3, 4.5]);
});

test('a few odd pixels do not count', () => {
  expect(lowestTenth([1, ...Array.from({ length: 19 }, () => 7)])).toBe(7);
  expect(lowestTenth([1, 1, 1, ...Array.from({ length: 17 }, () => 7)])).toBe(1);
});
