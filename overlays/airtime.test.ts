import { expect, test } from 'vitest';
import { airtimeAt, common, joined } from './airtime.ts';

const of = (from: number, until: number) => ({ from, until });

test('stretches that overlap or touch are one, in order', () => {
  expect(joined([of(30, 40), of(0, 10), of(10, 20), of(15, 18)])).toEqual([of(0, 20), of(30, 40)]);
});

test('a short gap is bridged where that is asked for, and an empty stretch is none', () => {
  expect(joined([of(0, 10), of(15, 20), of(30, 30)], 5)).toEqual([of(0, 20)]);
  expect(joined([of(0, 10), of(16, 20)], 5)).toEqual([of(0, 10), of(16, 20)]);
});

test('what two have in common may be nothing', () => {
  expect(common(of(0, 10), of(5, Infinity))).toEqual([of(5, 10)]);
  expect(common(of(0, 10), of(10, 20))).toEqual([]);
});

test('the end is outside', () => {
  expect([0, 9, 10].map((now) => airtimeAt([of(0, 10)], now))).toEqual([of(0, 10), of(0, 10), undefined]);
});
