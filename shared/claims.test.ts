import { expect, test } from 'vitest';
import { claimsIn, drawsIn } from './claims.ts';

test('superlatives and ranks are found in Chinese', () =>
  expect(claimsIn('国家级工艺，全网最低，销量第一')).toEqual(['国家级', '最低', '销量第一']));

test('what claims scarcity or a promise is found in English, as a word of its own', () => {
  expect(claimsIn('Last chance: only today, guaranteed')).toEqual(['Last chance', 'only', 'guaranteed']);
  expect(claimsIn('Lonely planet notebook, bestseller list')).toEqual([]);
});

test('an ordinary title claims nothing', () => {
  expect(claimsIn('山茶花修护精华 30ml')).toEqual([]);
  expect(claimsIn('第一次买的第一支')).toEqual([]);
});

test('draws are found, each once', () => expect(drawsIn('抽奖送正装，抽奖不停')).toEqual(['抽奖']));
