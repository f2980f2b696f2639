import { expect, test } from 'vitest';
import { clockText, lastTick, nextTick } from './countdown.ts';

const END = 1_000_000;
const deal = { tenths: true };

test.each([
  [167_000, '02:47'],
  [166_001, '02:47'],
  [166_000, '02:46'],
  [3_600_000, '1:00:00'],
  [86_400_000, '24:00:00'],
  [10_001, '00:11'],
  [10_000, '10.0'],
  [7_300, '07.3'],
  [1, '00.1'],
  [0, '00.0'],
  [-5, '00.0'],
])('%d ms left read %s', (left, text) => {
  expect(clockText(left, deal)).toBe(text);
});

test('a countdown to a start shows no tenths', () => {
  expect(clockText(9_400, { tenths: false })).toBe('00:10');
});

test('it changes once a second, at the full seconds of what is left, and ten times in the last ten', () => {
  const changes = [];
  for (let now = END - 12_500; now !== Infinity; now = nextTick(END, now, deal)) changes.push(END - now);
  expect(changes.slice(0, 5)).toEqual([12_500, 12_000, 11_000, 10_000, 9_900]);
  expect(changes.at(-1)).toBe(0);
  expect(changes).toHaveLength(4 + 100);
});

test('no second is skipped or shown twice', () => {
  const texts = [];
  for (let now = END - 65_000; now !== Infinity; now = nextTick(END, now, deal)) texts.push(clockText(END - now, deal));
  expect(new Set(texts).size).toBe(texts.length);
});

test('the grid of full seconds is that of the countdown', () => {
  expect(lastTick(END, END - 12_500)).toBe(END - 13_000);
  expect(lastTick(END, END - 12_000)).toBe(END - 12_000);
  expect(lastTick(END, END + 300)).toBe(END);
});
