import { expect, test } from 'vitest';
import { inWords, languageOf } from './answers.ts';

test('a caller gets the first language that we have, else English', () => {
  expect(languageOf('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
  expect(languageOf('fr, en;q=0.5, zh;q=0.9')).toBe('zh-CN');
  expect(languageOf('en-GB, zh;q=0.9')).toBe('en');
  expect(languageOf('zh;q=0, de')).toBe('en');
  expect(languageOf(null)).toBe('en');
});

test('a refusal comes with words and its detail', () => {
  const refused = { id: 'a', outcome: 'refused', reason: 'unknown-product', detail: 'A-1' } as const;
  expect(inWords(refused, 'en')).toMatchObject({ reason: 'unknown-product', message: expect.stringContaining('A-1') });
});
