import { expect, test } from 'vitest';
import { priceSizes } from './price-sizes.ts';

test('short prices stand side by side, the right one as large as a price may be', () => {
  expect(priceSizes('¥89', '¥99.90')).toEqual({ wrong: 81, right: 156, areStacked: false });
});

test('longer ones shrink, and stand one above the other before the right one gets small', () => {
  const longer = priceSizes('¥1,299', '¥1,599.50');
  expect(longer.areStacked).toBe(false);
  expect(longer.right).toBeGreaterThanOrEqual(92);
  expect(longer.right).toBeLessThan(156);
  expect(priceSizes('¥12,345,678.90', '¥14,523,000.50')).toMatchObject({ right: 94, areStacked: true });
});

test('the longest price there is keeps to its line', () => {
  const { wrong, right } = priceSizes('¥10,000,000,000.99', '¥9,999,999,999.99');
  expect(right).toBeLessThan(94);
  expect(wrong).toBe(46);
});
