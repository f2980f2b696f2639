import { expect, test } from 'vitest';
import type { Finding, State } from './finding.ts';
import { verdictOf } from './verdict.ts';

const found = (...states: State[]): Finding[] => states.map((state) => ({ check: 'offers', state, why: '' }));
const quiet = { isOffline: false, isUnderWay: false };

test('all green is ready', () =>
  expect(verdictOf(found('green', 'green'), quiet, 'en')).toEqual({ tone: 'green', text: 'Ready', also: '' }));

test('what is not known counts as a thing to look at', () => {
  expect(verdictOf(found('green', 'unknown'), quiet, 'en')).toMatchObject({
    tone: 'amber',
    text: '1 thing to look at',
  });
  expect(verdictOf(found('amber', 'unknown', 'amber'), quiet, 'zh-CN').text).toBe('有 3 处要看');
});

test('one red thing is not ready, with how many others there are', () =>
  expect(verdictOf(found('red', 'amber', 'green'), quiet, 'en')).toEqual({
    tone: 'red',
    text: 'Not ready: 1 thing is wrong',
    also: '1 more to look at',
  }));

test('nothing is ready while answers are awaited or the page is offline', () => {
  expect(verdictOf(found('green'), { ...quiet, isUnderWay: true }, 'en').tone).toBe('unknown');
  expect(verdictOf(found('green'), { ...quiet, isOffline: true }, 'en')).toMatchObject({
    tone: 'red',
    text: 'Offline: nothing can be checked',
  });
});
