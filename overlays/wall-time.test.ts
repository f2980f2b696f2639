import { expect, test } from 'vitest';
import { wallTime } from './wall-time.ts';

const AT = Date.UTC(2026, 10, 23, 12, 5);

test('a time of day is that of the crew, not of the machine that paints it', () => {
  expect(wallTime(AT, 480, 'zh-CN')).toBe('11月23日 20:05');
  expect(wallTime(AT, 480, 'en')).toBe('23 Nov 20:05 UTC+8');
});

test('elsewhere it says whose time it is', () => {
  expect(wallTime(AT, -210, 'zh-CN')).toBe('11月23日 08:35（UTC-3:30）');
  expect(wallTime(AT, 0, 'en')).toBe('23 Nov 12:05 UTC+0');
});

test('a day may be another there', () => expect(wallTime(AT, 840, 'zh-CN')).toBe('11月24日 02:05（UTC+14）'));
