import { expect, test } from 'vitest';
import { problemText } from './problem-text.ts';

test('a refusal is told in the crew’s language, with its detail', () => {
  expect(problemText('unknown-stock-item: shopify:1', 'en')).toContain('No product has the stock id “shopify:1”');
  expect(problemText('wrong-currency', 'zh-CN')).toContain('币种不对');
});

test('any other problem is told as it came', () => {
  expect(problemText('topic products/update: not used', 'en')).toBe('topic products/update: not used');
});
