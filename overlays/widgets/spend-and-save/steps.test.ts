import { expect, test } from 'vitest';
import { showAt } from '../../script.ts';
import { demos } from './demo.ts';
import { motion } from './motion.ts';
import { settingOf, spendingAt, tileSize, type Way } from './steps.ts';

const tile = (spend: string, save: string) => ({ spend: `满 ${spend}`, value: spend, save, around: '减 ' });
const few = [tile('¥199', '¥20'), tile('¥399', '¥50'), tile('¥699', '¥80')];
const block = 200;
const sizes = ['wide', 'large', 'medium', 'small', 'brief', 'bare', 'rows'] as const;

test('a single step stands in one line, more of them are tiles', () => {
  expect(tileSize(few.slice(0, 1), block, sizes)).toBe('wide');
  expect(tileSize(few, block, sizes)).toBe('large');
});

test('what grows is set smaller, then without words, then in two rows, and is never set where it does not fit', () => {
  const last = [
    tile('¥999', '¥20'),
    tile('¥999', '¥200'),
    tile('¥12,990', '¥200'),
    tile('¥12,990', '¥20,000'),
    tile('¥12,990', '¥200,000'),
    tile('¥1,234,567.89', '¥123,456.78'),
  ];
  expect(last.map((each) => tileSize([...few, each], block, sizes))).toEqual([
    'large',
    'small',
    'brief',
    'bare',
    'rows',
    undefined,
  ]);
});

test('where nothing else helps a step is left out whole and counted', () => {
  const huge = Array.from({ length: 4 }, () => tile('¥1,234,567.89', '¥123,456.78'));
  const ways: Way[] = [
    { label: '口令 LIVE', around: ['', ''], sizes: ['bare', 'rows'] },
    { label: '满减', around: ['', ''], sizes: ['bare', 'rows'] },
  ];
  const asked: number[] = [];
  const { way, size, shown } = settingOf(huge, ways, (_, left) => {
    asked.push(left);
    return block;
  });
  expect([way.label, size, shown]).toEqual(['满减', 'bare', 2]);
  expect(asked).toEqual([0, 0, 1, 2]);
});

test('its clock costs one change a second, to the end', () => {
  const show = (now: number) => showAt(demos.ended, now);
  const ends = spendingAt(show(demos.ended.now), demos.ended.now)!.offer.endsAt!;
  const times: number[] = [];
  for (let now = ends - 20_500; now < ends; now = motion.nextFigure(show(now), now)) times.push(now);
  expect(times).toHaveLength(21);
});
