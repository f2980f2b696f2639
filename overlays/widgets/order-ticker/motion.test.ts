import { expect, test } from 'vitest';
import { LASTS } from '../../motion/vocabulary.ts';
import { ROW_SHOWN_MS, type Row } from '../../../shared/show/ticker.ts';
import { shownAt } from './rows.ts';

const row = (startsAt: number, retractedAt: number | null = null): Row => ({
  kind: 'one',
  orderId: `standard:${startsAt}`,
  startsAt,
  toldAt: startsAt - 200,
  placedAt: startsAt - 1_000,
  buyer: '张**',
  title: 'x',
  units: 1,
  late: false,
  retractedAt,
});
const starts = (rows: readonly Row[], now: number) => shownAt(rows, now).map(({ row: shown }) => shown.startsAt);

test('a row enters at its moment, leaves before its time is up and is then gone', () => {
  const rows = [row(1_000)];
  expect([999, 1_000, 1_000 + ROW_SHOWN_MS - 1, 1_000 + ROW_SHOWN_MS].map((now) => starts(rows, now).length)).toEqual([
    0, 1, 1, 0,
  ]);
});

test('a fourth row pushes the first out', () => {
  const rows = [row(1_000), row(2_600), row(4_200), row(5_800)];
  expect(starts(rows, 5_799)).toEqual([1_000, 2_600, 4_200]);
  expect(starts(rows, 5_800)).toHaveLength(4);
  expect(starts(rows, 5_800 + LASTS.leave)).toEqual([2_600, 4_200, 5_800]);
});

test('an order that is given back begins to leave at once', () => {
  const rows = [row(1_000, 2_000), row(2_600)];
  expect(shownAt(rows, 2_000)[0]?.leavesAt).toBe(2_000);
  expect(starts(rows, 2_000 + LASTS.leave)).toEqual([]);
});
