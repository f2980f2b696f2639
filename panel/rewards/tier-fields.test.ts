import { expect, test } from 'vitest';
import { blankTier, readTiers, tierFieldsOf } from './tier-fields.ts';

const tier = (threshold: string, reward = 'Free shipping') => ({ ...blankTier, threshold, reward });

test('tiers become a plan', () => {
  expect(
    readTiers('likes', [tier('500'), { ...tier('2,000'), code: 'SHIP', quantity: '100' }], 'ladder-1', 'en'),
  ).toEqual({
    command: {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'ladder-1',
        metric: 'likes',
        tiers: [
          { tierId: 'tier-1', threshold: 500, reward: 'Free shipping' },
          { tierId: 'tier-2', threshold: 2000, reward: 'Free shipping', code: 'SHIP', quantity: 100 },
        ],
      },
    },
  });
});

test('a tier that does not rise, or has no reward, is named at its place', () => {
  expect(readTiers('likes', [tier('500'), tier('500', ' ')], 'ladder-1', 'en')).toEqual({
    faults: [{}, { threshold: 'Must be higher than the tier before', reward: 'Fill this in (at most 60 characters)' }],
  });
});

test('a plan goes back into the form as it was typed', () => {
  const read = readTiers('likes', [{ ...tier('500'), quantity: '5' }], 'ladder-1', 'en');
  if (!('command' in read) || read.command.type !== 'rewards/plan') throw new Error('no plan');
  expect(tierFieldsOf({ ...read.command.ladder, startedAt: null, endsAt: null, unlocked: [], earlier: [] })).toEqual([
    { ...tier('500'), quantity: '5' },
  ]);
  expect(tierFieldsOf(null)).toEqual([blankTier]);
});
