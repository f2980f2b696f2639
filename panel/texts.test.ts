import { expect, test } from 'vitest';
import { say, texts } from './texts.ts';

const blanksOf = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort((one, other) => (one < other ? -1 : 1));

test('every text is there in both languages, with the same blanks', () => {
  for (const [key, words] of Object.entries(texts)) {
    expect(words['zh-CN'], key).not.toBe('');
    expect(blanksOf(words['zh-CN']), key).toEqual(blanksOf(words.en));
  }
});

test('a blank is filled with text as it is', () => {
  expect(say('en', 'stockSend', { n: '$& {n} <b>' })).toBe('Set to $& {n} <b>');
});
