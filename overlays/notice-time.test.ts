import { expect, test } from 'vitest';
import { LASTS } from './motion/vocabulary.ts';
import { airtimesOf, nextSeen, seenAt } from './notice-time.ts';

const first = { startsAt: 1_000, until: 5_000, name: 'first' };
const second = { startsAt: 5_000, until: null, name: 'second' };
const nameAt = (list: readonly (typeof first | typeof second)[], now: number) => seenAt(list, now)?.name;

test('a notice stays an instant after its end, to leave', () => {
  expect([999, 1_000, 5_000 + LASTS.leave - 1, 5_000 + LASTS.leave].map((now) => nameAt([first], now))).toEqual([
    undefined,
    'first',
    'first',
    undefined,
  ]);
  expect(nextSeen([first], 1_000)).toBe(5_000 + LASTS.leave);
});

test('one that comes takes the place of one that leaves', () => {
  expect([4_999, 5_000].map((now) => nameAt([first, second], now))).toEqual(['first', 'second']);
  expect(airtimesOf([first, second]).at(-1)).toEqual({ from: 5_000, until: Infinity });
});

test('one that was taken down before it came is never seen, not even leaving', () => {
  const early = { startsAt: 5_000, until: 4_900, name: 'early' };
  expect([4_950, 5_000, 5_100].map((now) => seenAt([early], now))).toEqual([undefined, undefined, undefined]);
});
