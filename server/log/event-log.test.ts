import { expect, test } from 'vitest';
import { chained, findBreak, NO_HASH, type LogRow } from './event-log.ts';

function chain(events: readonly string[]): LogRow[] {
  let hash = NO_HASH;
  return events.map((event, index) => {
    const row = { seq: index + 1, at: 1000 + index, by: 'operator:operator', command: `c-${index}`, event };
    hash = chained(hash, row);
    return { ...row, hash };
  });
}

const rows = chain(['{"a":1}', '{"b":2}', '{"c":3}']);
const changed = (change: Partial<LogRow>) => rows.map((row) => (row.seq === 2 ? { ...row, ...change } : row));

test('a chain as it was written holds, from the start and from any row on', () => {
  expect(findBreak(rows)).toBeUndefined();
  expect(findBreak(rows.slice(1), rows[0])).toBeUndefined();
});

test('any change of a row shows at that row', () => {
  for (const change of [
    { event: '{"b":3}' },
    { at: 1 },
    { by: 'owner:owner' },
    { command: 'x' },
    { hash: 'f'.repeat(64) },
  ]) {
    expect(findBreak(changed(change))).toBe(2);
  }
});

test('a row taken out or put elsewhere shows', () => {
  expect(findBreak([rows[0]!, rows[2]!])).toBe(3);
  expect(findBreak([rows[1]!, rows[0]!])).toBe(2);
});
