import { expect, test } from 'vitest';
import { agoText, clockText, dayText, leftText, minuteText, nearestTime, nextTurn, startOfDay } from './times.ts';

test('a countdown reads zero only when it is over', () => {
  expect(leftText(600_000)).toBe('10:00');
  expect(leftText(1)).toBe('0:01');
  expect(leftText(0)).toBe('0:00');
  expect(leftText(-5)).toBe('0:00');
  expect(leftText(3_899_001)).toBe('1:05:00');
});

test('a moment shows on the wall clock with two digits each', () => {
  const at = new Date(2026, 10, 22, 9, 3, 7).getTime();
  expect(clockText(at)).toBe('09:03:07');
  expect(minuteText(at)).toBe('09:03');
});

test('an age is told in its largest unit', () => {
  expect(agoText(4_000, 'en')).toBe('just now');
  expect(agoText(59_000, 'en')).toBe('59 s ago');
  expect(agoText(119_000, 'zh-CN')).toBe('1 分钟前');
  expect(agoText(7_200_000, 'en')).toBe('2 h ago');
});

test('a date goes to its midnight and back', () => {
  expect(dayText(startOfDay('2026-03-01')!)).toBe('2026-03-01');
  expect(dayText(startOfDay('2026-02-28', 1)!)).toBe('2026-03-01');
  expect(startOfDay('')).toBeNull();
});

test('a start is the nearest of its time of day, also when it is just past', () => {
  const at = new Date(2026, 10, 22, 20, 5).getTime();
  expect(nearestTime('20:00', at)).toBe(new Date(2026, 10, 22, 20, 0).getTime());
  expect(nearestTime('20:30', at)).toBe(new Date(2026, 10, 22, 20, 30).getTime());
  expect(nearestTime('', at)).toBeNull();
});

test('what counts seconds is drawn when a second turns, on the clock or on the way to a moment', () => {
  expect(nextTurn(10_250, [])).toBe(750);
  expect(nextTurn(10_250, [70_400])).toBe(150);
  expect(nextTurn(10_400, [70_400])).toBe(600);
  expect(nextTurn(10_000, [])).toBe(1_000);
  expect(nextTurn(10_900, [5_950])).toBe(50);
});
