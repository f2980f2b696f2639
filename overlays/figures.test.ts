import { expect, test } from 'vitest';
import { countText, shortCount } from './figures.ts';

test.each([
  [100_000, '10万', '100K'],
  [15_000, '1.5万', '15K'],
  [1_500, '1,500', '1.5K'],
  [12_345, '12,345', '12,345'],
  [100_000_000, '1亿', '100M'],
  [500, '500', '500'],
])('a threshold of %d is never rounded', (count, chinese, english) => {
  expect(shortCount(count, 'zh-CN')).toBe(chinese);
  expect(shortCount(count, 'en')).toBe(english);
});

test('counts are grouped', () => {
  expect(countText(1_058_204)).toBe('1,058,204');
});
