import { expect, test } from 'vitest';
import { showAt } from '../../script.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';
import { spendingAt, tileSize } from './steps.ts';

const tile = (spend: string, save: string) => ({ spend: `满 ${spend}`, value: spend, save, around: '减 ' });
const few = [tile('¥199', '¥20'), tile('¥399', '¥50'), tile('¥699', '¥80')];
const block = 200;

test('a single step stands in one line, more of them are tiles', () => {
  expect(tileSize(few.slice(0, 1), block)).toBe('wide');
  expect(tileSize(few, block)).toBe('large');
});

test('what grows is set smaller, and then without words', () => {
  const last = [tile('¥999', '¥20'), tile('¥999', '¥200'), tile('¥12,990', '¥200'), tile('¥12,990', '¥200,000')];
  expect(last.map((each) => tileSize([...few, each], block))).toEqual(['large', 'small', 'brief', 'bare']);
});

test('its clock costs one change a second, to the end', () => {
  const show = (now: number) => showAt(demos.ended, now);
  const ends = spendingAt(show(demos.ended.now), demos.ended.now)!.offer.endsAt!;
  const times: number[] = [];
  for (let now = ends - 20_500; now < ends; now = motion.nextFigure(show(now), now)) times.push(now);
  expect(times).toHaveLength(21);
});
