import { expect, test } from 'vitest';
import { readPrice } from '../price-field.ts';
import { BACK, CLEAR, keysOf, pressed } from './price-keys.ts';

const typed = (currency: string, keys: readonly string[], start = '') =>
  keys.reduce((value, key) => pressed(value, key, currency), start);

test('yuan end in .9 and 99, and have a point', () => {
  expect(keysOf('CNY')).toEqual({ corner: '.', endings: ['.9', '99'] });
  expect(typed('CNY', ['1', '9', '.9'])).toBe('19.9');
  expect(typed('CNY', ['1', '99'])).toBe('199');
  expect(typed('CNY', ['1', '2', '00'])).toBe('1200');
});

test('yen have no point and take none', () => {
  expect(keysOf('JPY').corner).toBe('000');
  expect(typed('JPY', ['1', '.', '980'])).toBe('1980');
  expect(typed('JPY', ['1', '.9'])).toBe('1');
  expect(typed('JPY', ['3', '000'])).toBe('3000');
});

test('dinars of Kuwait have three decimals and no fourth', () =>
  expect(typed('KWD', ['1', '.', '2', '5', '0', '7'])).toBe('1.250'));

test('an ending takes the place of the decimals, and of no point a second one is made', () => {
  expect(typed('CNY', ['5', '.', '2', '.9'])).toBe('5.9');
  expect(typed('CNY', ['5', '.', '2', '.'])).toBe('5.2');
  expect(typed('CNY', ['5', '.', '2', '99'])).toBe('5.2');
});

test('a zero in front gives way to a digit, and zeros alone make no price', () => {
  expect(typed('CNY', ['0', '0', '7'])).toBe('7');
  expect(typed('CNY', ['00'])).toBe('');
  expect(typed('CNY', ['0', '00'])).toBe('0');
  expect(typed('CNY', ['.', '5'])).toBe('0.5');
});

test('one tap takes the last digit off, another empties the field', () => {
  expect(typed('CNY', [BACK], '59.90')).toBe('59.9');
  expect(typed('CNY', [CLEAR], '59.90')).toBe('');
  expect(typed('CNY', [BACK], '')).toBe('');
});

test('no currency’s own keys make what the field cannot read', () => {
  for (const currency of ['CNY', 'USD', 'JPY', 'KRW', 'KWD', 'IDR', 'VND', 'CLF', '']) {
    const { corner, endings } = keysOf(currency);
    for (const key of [corner, ...endings, '00', '7']) {
      const value = typed(currency, ['1', key, '2', key]);
      if (currency) expect(readPrice(value, currency), `${currency} ${value}`).toHaveProperty('money');
    }
  }
});

test('a price grows no longer than prices are', () =>
  expect(
    typed(
      'KRW',
      Array.from({ length: 30 }, () => '9'),
    ).length,
  ).toBeLessThan(12));
