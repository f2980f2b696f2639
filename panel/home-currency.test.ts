import { expect, test } from 'vitest';
import { homeCurrency } from './home-currency.ts';

test('a first price is in the money of the browser’s region, in yuan where the crew reads Chinese', () => {
  expect(homeCurrency('en', 'en-GB')).toBe('GBP');
  expect(homeCurrency('en', 'de')).toBe('EUR');
  expect(homeCurrency('en', 'en')).toBe('USD');
  expect(homeCurrency('zh-CN', 'en-US')).toBe('CNY');
});

test('where nobody could guess it, it is asked for', () => {
  expect(homeCurrency('en', 'en-IN')).toBe('');
  expect(homeCurrency('en', 'en-US@posix')).toBe('');
});
