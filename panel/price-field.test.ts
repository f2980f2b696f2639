import { expect, test } from 'vitest';
import { readPrice, readWhole } from './price-field.ts';

const cny = (minor: number) => ({ money: { minor, currency: 'CNY' } });

test('a price is read digit by digit', () => {
  expect(readPrice('99', 'CNY')).toEqual(cny(9_900));
  expect(readPrice('0.29', 'CNY')).toEqual(cny(29));
  expect(readPrice('1299.9', 'CNY')).toEqual(cny(129_990));
  expect(readPrice('1299.', 'CNY')).toEqual(cny(129_900));
  expect(readPrice('1200', 'JPY')).toEqual({ money: { minor: 1200, currency: 'JPY' } });
});

test('a price from a Chinese keyboard, with a sign or with thousands, is read as meant', () => {
  expect(readPrice('９９．９０', 'CNY')).toEqual(cny(9_990));
  expect(readPrice('99。9', 'CNY')).toEqual(cny(9_990));
  expect(readPrice(' ¥1,299.00 ', 'CNY')).toEqual(cny(129_900));
});

test('what could mean two prices is refused and not guessed', () => {
  expect(readPrice('99,5', 'CNY')).toEqual({ fault: 'badPrice' });
  expect(readPrice('1.299.00', 'CNY')).toEqual({ fault: 'badPrice' });
  expect(readPrice('9e3', 'CNY')).toEqual({ fault: 'badPrice' });
  expect(readPrice('-5', 'CNY')).toEqual({ fault: 'badPrice' });
});

test('each other fault has its own words', () => {
  expect(readPrice('', 'CNY')).toEqual({ fault: 'badPriceMissing' });
  expect(readPrice('0.00', 'CNY')).toEqual({ fault: 'badPriceZero' });
  expect(readPrice('9.999', 'CNY')).toEqual({ fault: 'badPricePrecise' });
  expect(readPrice('100.5', 'JPY')).toEqual({ fault: 'badPricePrecise' });
  expect(readPrice('99999999999999', 'CNY')).toEqual({ fault: 'badPriceLarge' });
  expect(readPrice('5', '')).toEqual({ fault: 'badCurrency' });
});

test('a whole number is empty, in its range, or wrong', () => {
  expect(readWhole('', 1, 9)).toBeUndefined();
  expect(readWhole('５', 1, 9)).toBe(5);
  expect(readWhole('1,000', 1, 9999)).toBe(1000);
  expect(readWhole('10', 1, 9)).toBeNull();
  expect(readWhole('2.5', 1, 9)).toBeNull();
});
