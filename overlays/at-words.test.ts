import { expect, test } from 'vitest';
import { wordsOf } from './at-words.ts';

test('Chinese breaks between words, and loses nothing', () => {
  const text = '隐藏款山茶花礼盒 一口价开放购买';
  expect(wordsOf(text)).toEqual(['隐藏款', '山茶花', '礼盒 ', '一口价', '开放', '购买']);
  expect(wordsOf(text).join('')).toBe(text);
});

test('a mark stays with the word before it, a bracket with the word after it', () => {
  expect(wordsOf('可以。不含酒精，第一次先试')).toEqual(['可以。', '不含', '酒精，', '第一次', '先试']);
  expect(wordsOf('搜索「山茶花」')).toContain('「山茶花」');
});

test('a long row of single letters does not become one word', () => {
  expect(Math.max(...wordsOf('我要买大红包我要买大红包').map((word) => word.length))).toBeLessThanOrEqual(5);
});

test('a text without Chinese is left as it is', () => {
  expect(wordsOf('Hidden camellia gift box')).toEqual(['Hidden camellia gift box']);
});
