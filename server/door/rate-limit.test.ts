import { expect, test } from 'vitest';
import { RateLimit, RATES } from './rate-limit.ts';

const admitted = (limit: RateLimit, source: string, times: number, now: number) =>
  Array.from({ length: times }, () => limit.admits('live', source, now)).filter(Boolean).length;

test('after a quiet time a burst comes in, then only as many as the rate allows', () => {
  const limit = new RateLimit();
  const { atOnce, perSecond } = RATES.audience;
  expect(admitted(limit, 'tikfinity', atOnce + 50, 0)).toBe(atOnce);
  expect(admitted(limit, 'tikfinity', 50, 0)).toBe(0);
  expect(admitted(limit, 'tikfinity', 500, 1000)).toBe(perSecond);
  expect(admitted(limit, 'tikfinity', 10_000, 3_600_000)).toBe(atOnce);
});

test('one source’s noise keeps no other out, nor the same one in another room', () => {
  const limit = new RateLimit();
  admitted(limit, 'tikfinity', 1000, 0);
  expect(limit.admits('live', 'shopify', 0)).toBe(true);
  expect(limit.admits('rehearsal', 'tikfinity', 0)).toBe(true);
  expect(admitted(limit, 'shopify', 3000, 0)).toBe(RATES.shop.atOnce - 1);
});
