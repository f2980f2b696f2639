import { expect, test } from 'vitest';
import { addRow, GATHER_MS, retractRow, ROW_GAP_MS, ROW_SHOWN_MS, rowsAt, type Row } from './ticker.ts';

const T = 1_000_000;
const told = (id: number) => ({
  orderId: `shop:${id}`,
  placedAt: T,
  buyer: '张**',
  title: 'Tee',
  units: 1,
  late: false,
});
const tell = (times: number[]) => times.reduce<Row[]>((rows, at, index) => addRow(rows, told(index), at), []);

test('a single order enters a moment after it was told, on every screen at once', () => {
  expect(tell([T])).toMatchObject([{ kind: 'one', startsAt: T + 200 }]);
});

test('a second order waits until the first was read', () => {
  expect(tell([T, T + 100])).toMatchObject([{ startsAt: T + 200 }, { startsAt: T + 200 + ROW_GAP_MS }]);
});

test('when orders come faster than they can be read they are gathered into one row that counts', () => {
  const rows = tell(Array.from({ length: 40 }, (_, index) => T + index * 100));
  expect(rows).toMatchObject([{ kind: 'one' }, { kind: 'many', from: T + 100, until: T + 100 + GATHER_MS, count: 39 }]);
});

test('an order after the gathered time is a row of its own again', () => {
  const rows = tell([T, T + 1, T + 2, T + 60_000]);
  expect(rows.at(-1)).toMatchObject({ kind: 'one', startsAt: T + 60_200 });
});

test('a row is seen for its time and then gone', () => {
  const rows = tell([T]);
  expect(rowsAt(rows, T + 199)).toHaveLength(0);
  expect(rowsAt(rows, T + 200)).toHaveLength(1);
  expect(rowsAt(rows, T + 200 + ROW_SHOWN_MS)).toHaveLength(0);
});

test('an order given back leaves its row, or was never shown', () => {
  const rows = tell([T, T + 100]);
  expect(retractRow(rows, 'shop:0', T + 500)).toMatchObject([{ retractedAt: T + 500 }, { retractedAt: null }]);
  expect(retractRow(rows, 'shop:1', T + 500)).toHaveLength(1);
});

test('a gathered row counts one less when one of its orders is given back', () => {
  const rows = retractRow(tell([T, T + 1, T + 2, T + 3]), 'shop:3', T + 500);
  expect(rows.at(-1)).toMatchObject({ kind: 'many', count: 2 });
});

test('a day of orders keeps the rows few', () => {
  expect(tell(Array.from({ length: 5_000 }, (_, index) => T + index * 3_000)).length).toBeLessThanOrEqual(12);
});

test('an order that is no news has a row while nothing waits, and is never counted among new orders', () => {
  const late = (id: number) => ({ ...told(id), late: true });
  expect(addRow([], late(1), T)).toMatchObject([{ kind: 'one', late: true }]);
  const waiting = tell([T, T + 100]);
  expect(addRow(waiting, late(3), T + 150)).toEqual(waiting);
  const gathered = tell([T, T + 100, T + 200]);
  expect(addRow(gathered, late(4), T + 300)).toEqual(gathered);
  const news = addRow(addRow(tell([T]), { ...told(5), late: true }, T + ROW_GAP_MS), told(6), T + ROW_GAP_MS + 1);
  expect(news.filter(({ kind }) => kind === 'many')).toEqual([]);
});
