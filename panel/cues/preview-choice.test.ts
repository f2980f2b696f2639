import { expect, test } from 'vitest';
import { readChoice } from './preview-choice.ts';

test('the picture is as it was left on this device; upright and unfolded where nothing is known', () => {
  expect(readChoice(null)).toEqual({ canvas: 'vertical', isFolded: false });
  expect(readChoice('horizontal folded')).toEqual({ canvas: 'horizontal', isFolded: true });
  expect(readChoice('vertical')).toEqual({ canvas: 'vertical', isFolded: false });
  expect(readChoice('nonsense of an older build')).toEqual({ canvas: 'vertical', isFolded: false });
});
