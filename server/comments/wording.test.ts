import { expect, test } from 'vitest';
import { folded, isQuestion, likeness, wordFinder, wordsOf } from './wording.ts';

const alike = (one: string, other: string) => likeness(wordsOf(one), wordsOf(other));

test.each([
  ['这件有M码吗', '主播，有没有M码？'],
  ['怎么买', '请问怎么买呀'],
  ['几天发货', '多久发货？发货几天'],
  ['Do you have size M?', 'size M please'],
  ['How long is shipping?', 'shipping how long'],
])('“%s” and “%s” are one question', (one, other) => {
  expect(alike(one, other)).toBeGreaterThanOrEqual(0.6);
});

test.each([
  ['这件有M码吗', '多久发货'],
  ['Do you have size M?', 'How long is shipping?'],
  ['有红色吗', '有M码吗'],
])('“%s” and “%s” are two', (one, other) => {
  expect(alike(one, other)).toBeLessThan(0.6);
});

test('what asks is told from what does not', () => {
  for (const text of [
    '怎么买',
    '有没有红色',
    '多少钱',
    '几号发货',
    'size?',
    'how much',
    'Is it waterproof',
    '尺码准吗',
  ])
    expect([text, isQuestion(text)]).toEqual([text, true]);
  for (const text of ['好看', '已拍', 'love it', '666', '支持主播'])
    expect([text, isQuestion(text)]).toEqual([text, false]);
});

test('watched words are found in any case and width, Latin ones from where a word begins', () => {
  const has = (text: string, ...words: string[]) => wordFinder(words)(folded(text));
  expect(has('Ｓｉｚｅｓ？', 'size')).toBe(true);
  expect(has('resize it', 'size')).toBe(false);
  expect(has('M码的尺码表', '尺码')).toBe(true);
  expect(has('要 XL(加大)', 'XL(')).toBe(true);
  expect(has('包邮吗', '尺码', '邮')).toBe(true);
});
