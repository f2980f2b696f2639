import { expect, test } from 'vitest';
import { oddText, whyText } from './words.ts';

test('a field that was not understood is named in both languages', () => {
  expect(whyText('field data.total', 'en')).toContain('“data.total”');
  expect(whyText('field data.total', 'zh-CN')).toContain('“data.total”');
});

test('a rule is told in words', () => {
  expect(whyText('not-json', 'en')).toMatch(/not whole JSON/);
  expect(whyText('not-json', 'zh-CN')).toMatch(/JSON/);
});

test('what was left out of a delivery is told with its number and reason, and that the others count', () => {
  expect(oddText({ count: 3, why: 'field data.total' }, 'en')).toMatch(/^3 messages .* the others count.*“data.total”/);
  expect(oddText({ count: 3, why: 'topic-unknown' }, 'zh-CN')).toMatch(/^有 3 条没看懂.*照常计入.*不认识/);
  expect(oddText({ count: 1, why: 'adapter-failed' }, 'en')).not.toContain('nothing changed on air');
});
