import { expect, test } from 'vitest';
import { showAt } from '../../script.ts';
import { demos } from './demo.ts';
import { limitOf, linesOf } from './lines.ts';
import { saleAt } from './sale.ts';

const saleOf = (name: keyof typeof demos) => {
  const { now } = demos[name];
  return saleAt(showAt(demos[name], now), now)!;
};

test('a code and what comes after share a line as long as both fit', () => {
  const { main, mainFit, stub } = linesOf(saleOf('coupon'), 'zh-CN');
  expect([main.stress, main.later?.stress, mainFit, stub]).toEqual(['LIVE15-8K2', '¥199', 'snug', null]);
});

test('a long code sends what comes after under the clock, and gives way itself to a price that is too long for there', () => {
  const short = linesOf(saleOf('long chinese code'), 'zh-CN');
  expect([short.main.isCode, short.stub?.stress]).toEqual([true, '¥199']);
  const sale = saleOf('long words');
  const regular = { ...sale.fixed.regular, minor: 1_000_000_000_000 };
  const long = linesOf({ ...sale, fixed: { ...sale.fixed, regular } }, 'zh-CN');
  expect([long.main.stress, long.stub?.isCode]).toEqual(['¥10,000,000,000', true]);
});

test('the unit of a limit is said where there is room for it', () => {
  expect(limitOf(saleOf('long limit'), 'zh-CN')).toBe('限量 10,000');
  const { fixed, ...sale } = saleOf('long limit');
  expect(limitOf({ ...sale, fixed: { ...fixed, unit: '套' } }, 'zh-CN')).toBe('限量 10,000 套');
});
