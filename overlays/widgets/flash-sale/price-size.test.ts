import { expect, test } from 'vitest';
import { priceSize } from './price-size.ts';

test.each([
  ['¥99.90', ['¥199', '5.1折'], 'short'],
  ['¥199', [], 'short'],
  ['¥1,299', ['¥1,599.50', '8.2折'], 'medium'],
  ['¥12,345,678.90', ['¥14,523,000', '8.6折'], 'long'],
  ['¥12,345,678.90', [], 'long'],
] as const)('%s beside %j is set %s', (price, prior, size) => {
  expect(priceSize(price, prior)).toBe(size);
});

test('a price that is too long for its own line is set smaller still', () => {
  expect(priceSize('¥12,345,678.90', [])).toBe('long');
  expect(priceSize('¥9,999,999,999.99', [])).toBe('huge');
});
