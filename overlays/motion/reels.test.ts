import { expect, test } from 'vitest';
import { reelsOf, rollTo } from './reels.ts';

const reels = (before: string, after: string) =>
  reelsOf({ before, after }).map(({ letters, turns }) => `${turns} ${letters.join('').replaceAll('\u00a0', '_')}`);

test('a figure that falls turns down, with the new digit on top', () => {
  expect(reels('17', '14')).toEqual(['not 1', 'down 4567']);
});

test('a figure that rises turns up, with the new digit below', () => {
  expect(reels('17', '21')).toEqual(['up 12', 'up 78901']);
});

test('right digits pass more than left ones', () => {
  const lengths = reelsOf({ before: '137', after: '412' }).map(({ letters }) => letters.length);
  expect(lengths).toEqual([4, 19, 26]);
});

test('a digit that was not there before comes out of nothing, one that is no more is gone at once', () => {
  expect(reels('9', '12')).toEqual(['up _1', 'up 9012']);
  expect(reels('137', '3').length).toBe(1);
});

test('signs of grouping stand still', () => {
  expect(reels('999', '1,000').map((each) => each.slice(0, 4))).toEqual(['up _', 'not ', 'up 9', 'up 9', 'up 9']);
});

test('the last thing that passes is the new figure', () => {
  for (const [before, after] of [
    ['3', '88'],
    ['1,205', '984'],
    ['0', '40'],
    ['100', '99'],
    ['0.95', '1.05'],
    ['12,345', '9,871'],
  ] as const) {
    const shown = reelsOf({ before, after }).map(({ letters, turns }) =>
      turns === 'up' ? letters.at(-1) : letters[0],
    );
    expect(shown.join('')).toBe(after);
  }
});

test('figures in different units do not roll into each other', () => {
  expect(rollTo(0, '9.5万', '10万')).toBeUndefined();
  expect(rollTo(0, '5万', '10万')).toMatchObject({ before: '5万' });
});

test('nothing rolls to the figure that stands there already, nor to the first one', () => {
  expect(rollTo(0, '30', '30')).toBeUndefined();
  expect(rollTo(0, undefined, '30')).toBeUndefined();
});
