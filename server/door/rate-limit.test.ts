import { expect, test } from 'vitest';
import { costOf, RateLimit, RATES } from './rate-limit.ts';

const admitted = (limit: RateLimit, source: string, times: number, now: number) =>
  Array.from({ length: times }, () => limit.admits('live', source, now)).filter(Boolean).length;

test('after a quiet time a burst comes in, then only as many as the rate allows', () => {
  const limit = new RateLimit();
  expect(admitted(limit, 'tikfinity', 350, 0)).toBe(300);
  expect(admitted(limit, 'tikfinity', 50, 0)).toBe(0);
  expect(admitted(limit, 'tikfinity', 500, 1000)).toBe(100);
  expect(admitted(limit, 'tikfinity', 10_000, 3_600_000)).toBe(300);
});

test('one source’s noise keeps no other out, nor the same one in another room', () => {
  const limit = new RateLimit();
  admitted(limit, 'tikfinity', 1000, 0);
  expect(limit.admits('live', 'shopify', 0)).toBe(true);
  expect(limit.admits('rehearsal', 'tikfinity', 0)).toBe(true);
  expect(admitted(limit, 'shopify', 20_000, 0)).toBe(RATES.shop.atOnce - 1);
});

/** How many deliveries of this cost come in over ten seconds, one every 10 ms, after the first burst is used up. */
function overTenSeconds(cost: number): number {
  const limit = new RateLimit();
  limit.charge('live', 'tikfinity', 0, RATES.audience.atOnce);
  let taken = 0;
  for (let now = 0; now < 10_000; now += 10) {
    if (!limit.admits('live', 'tikfinity', now)) continue;
    limit.charge('live', 'tikfinity', now, cost);
    taken += 1;
  }
  return taken;
}

test('of a chat messages are counted: ten thousand likes a second come in by batches, and no more than fifteen thousand', () => {
  const limit = new RateLimit();
  for (let now = 0; now < 60_000; now += 50) {
    expect(limit.admits('live', 'tikfinity', now)).toBe(true);
    limit.charge('live', 'tikfinity', now, costOf(21_000, 500));
  }
  expect(overTenSeconds(costOf(41_000, 1000)) * 1000).toBeLessThanOrEqual(151_000);
});

test('a body costs by its size too, whatever stands in it', () => {
  expect(overTenSeconds(costOf(1024 * 1024))).toBeLessThanOrEqual(16);
});
