import { expect, test } from 'vitest';
import { readChoice, writeChoice } from './choice.ts';

test('a plain address shows the whole stage, in the browser’s language', () => {
  expect(readChoice('', 'zh-TW')).toEqual({
    group: 'stage',
    state: 'in full swing',
    canvas: 'vertical',
    language: 'zh-CN',
    background: 'busy',
    at: null,
    isBare: false,
  });
  expect(readChoice('', 'fr').language).toBe('en');
});

test('what is chosen stands in the address and is read from it', () => {
  const choice = readChoice('?show=flash-sale/sold out&canvas=horizontal&language=en&background=dark&at=1200', 'zh');
  expect(choice).toMatchObject({ group: 'flash-sale', state: 'sold out', canvas: 'horizontal', at: 1200 });
  expect(readChoice(writeChoice(choice), 'zh')).toEqual({ ...choice, at: null });
});
