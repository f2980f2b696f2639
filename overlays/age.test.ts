import { expect, test } from 'vitest';
import { ageOf, nextAge } from './age.ts';

const READ = 1_000_000;
/** Half a second off the reading's own seconds. */
const TARGET = READ + 600_500;

test('an age counts seconds, then minutes, then hours, on the seconds of a countdown', () => {
  expect(ageOf(READ, TARGET, READ + 400)).toEqual({ count: 0, unit: 'now' });
  expect(ageOf(READ, TARGET, READ + 12_499)).toEqual({ count: 11, unit: 'second' });
  expect(ageOf(READ, TARGET, READ + 12_500)).toEqual({ count: 12, unit: 'second' });
  expect(ageOf(READ, TARGET, READ + 125_500)).toEqual({ count: 2, unit: 'minute' });
  expect(ageOf(READ, READ + 9_000_500, READ + 7_300_500)).toEqual({ count: 2, unit: 'hour' });
});

test('it next changes when it next reads differently', () => {
  for (const after of [0, 400, 12_499, 12_500, 59_800, 125_500]) {
    const next = nextAge(READ, TARGET, READ + after);
    expect(ageOf(READ, TARGET, next)).not.toEqual(ageOf(READ, TARGET, next - 1));
    expect(ageOf(READ, TARGET, next - 1)).toEqual(ageOf(READ, TARGET, READ + after));
  }
});

test('without a countdown seconds are not counted', () => {
  expect(ageOf(READ, null, READ + 59_999)).toEqual({ count: 0, unit: 'now' });
  expect(nextAge(READ, null, READ + 5_000)).toBe(READ + 60_000);
});
