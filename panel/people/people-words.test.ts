import { expect, test } from 'vitest';
import { momentText, spanText } from './people-words.ts';

const HOUR = 3_600_000;

test('a long span is said in days, a shorter one in hours, the last hour to the second', () => {
  expect(spanText(720 * HOUR - 1000, 'en')).toBe('30 days');
  expect(spanText(47.5 * HOUR, 'zh-CN')).toBe('47 小时 30 分钟');
  expect(spanText(HOUR - 1000, 'en')).toBe('59:59');
});

test('a moment of another day has its day', () => {
  const now = new Date(2026, 10, 27, 23, 30).getTime();
  expect(momentText(now, now)).toBe('23:30');
  expect(momentText(now + HOUR, now)).toBe('11-28 00:30');
});
