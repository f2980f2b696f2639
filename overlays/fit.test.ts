import { expect, test } from 'vitest';
import { fitOf, lineFitOf, widthOf } from './fit.ts';

test('a Chinese character counts one, a Latin letter less, an emoji one', () => {
  expect(widthOf('粉底')).toBe(2);
  expect(widthOf('ab')).toBeCloseTo(1.18);
  expect(widthOf('🎁')).toBe(1);
});

test('the longer a text, the tighter it is set', () => {
  expect(['短', '不太短的名字', '一个非常非常长的名字'].map((text) => fitOf(text, 3, 7))).toEqual([
    'loose',
    'snug',
    'tight',
  ]);
});

test('marks on letters take no room', () => {
  expect(widthOf('แก้ว')).toBe(widthOf('แกว'));
});

test('a script that reaches far below its line is not set in lines close together', () => {
  expect(['一个非常非常长的名字', 'سجادة صوف يدوية'].map((text) => lineFitOf(text, 3, 7))).toEqual(['tight', 'snug']);
});
