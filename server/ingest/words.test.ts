import { expect, test } from 'vitest';
import { whyText } from './words.ts';

test('a field that was not understood is named in both languages', () => {
  expect(whyText('field data.total', 'en')).toContain('“data.total”');
  expect(whyText('field data.total', 'zh-CN')).toContain('“data.total”');
});

test('a rule is told in words', () => {
  expect(whyText('not-json', 'en')).toMatch(/not whole JSON/);
  expect(whyText('not-json', 'zh-CN')).toMatch(/JSON/);
});
