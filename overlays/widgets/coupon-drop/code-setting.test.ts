import { expect, test } from 'vitest';
import { codeSetting } from './code-setting.ts';

const linesOf = (...codes: string[]) => codes.map((code) => codeSetting(code)?.lines);

test('a code is set in one line, or in two, or left to the QR, by how wide it is', () => {
  expect(linesOf('LIVE15-8K2', '山茶花十五元', '山茶花直播间专享')).toEqual([1, 1, 1]);
  expect(linesOf('山茶花直播间专享十五元券', 'W'.repeat(16), '🎁'.repeat(8))).toEqual([2, 2, 2]);
  expect(linesOf('口令'.repeat(12), 'https://shop.example/coupon/LIVE15-8K2')).toEqual([undefined, undefined]);
});

test('only large letters are of metal', () => {
  expect(['LIVE15-8K2', '山茶花十五元', '山茶花直播间'.repeat(2)].map((code) => codeSetting(code)?.isMetal)).toEqual([
    true,
    true,
    false,
  ]);
});
