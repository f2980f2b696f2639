import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import { lengthOf } from './rundown-plan.ts';
import type { Event } from './show.ts';
import { cutsFor, lateness, timetable } from './timetable.ts';

const T = 1_760_000_000_000;
const MINUTE = 60_000;
const planned = (startsAt?: number): Event => ({
  type: 'rundown/planned',
  at: T,
  plan: {
    ...(startsAt === undefined ? {} : { startsAt }),
    segments: [
      { segmentId: 's1', title: 'One', items: [turnOf('tee', 8, 'drawing-in'), turnOf('serum', 8)] },
      { segmentId: 's2', title: 'Two', items: [turnOf('box', 4, 'image'), turnOf('balm', 4, 'drawing-in')] },
    ],
  },
});
const presented = (itemId: string, minutes: number): Event => {
  const at = T + minutes * MINUTE;
  return { type: 'rundown/presented', at, sku: itemId, itemId, startsAt: at };
};
const slots = (now: number, ...events: Event[]) => timetable(fold(events).show.rundown, T + now * MINUTE);
const inMinutes = (time: { from: number; until: number } | null) =>
  time && [(time.from - T) / MINUTE, (time.until - T) / MINUTE];

test('before the show each item follows the one before it', () => {
  const all = slots(-10, planned(T));
  expect(all.map(({ planned }) => inMinutes(planned))).toEqual([
    [0, 8],
    [8, 16],
    [16, 20],
    [20, 24],
  ]);
  expect(all.map(({ expected }) => inMinutes(expected))).toEqual(all.map(({ planned }) => inMinutes(planned)));
  expect(lateness(all)).toBe(0);
  expect(cutsFor(all)).toEqual([]);
});

test('without a time to begin nothing is planned until the first product is presented', () => {
  expect(lateness(slots(0, planned()))).toBeNull();
  const all = slots(3, planned(), presented('tee', 2));
  expect(inMinutes(all[0]!.planned)).toEqual([2, 10]);
  expect(lateness(all)).toBe(0);
});

test('a show that has not begun in time is late by as much', () => {
  expect(lateness(slots(5, planned(T)))).toBe(5 * MINUTE);
});

test('what is over its time pushes what comes after it, and the end', () => {
  const all = slots(11, planned(T), presented('tee', 0));
  expect(all.map(({ expected }) => inMinutes(expected))).toEqual([
    [0, 11],
    [11, 19],
    [19, 23],
    [23, 27],
  ]);
  expect(lateness(all)).toBe(3 * MINUTE);
});

test('what matters least is left out first, no more than is needed', () => {
  const skusOf = (late: number) =>
    cutsFor(slots(8 + late, planned(T), presented('tee', 0))).map(({ item }) => item.sku);
  expect(skusOf(1)).toEqual(['box']);
  expect(skusOf(4)).toEqual(['box']);
  expect(skusOf(5)).toEqual(['box', 'balm']);
  expect(skusOf(30)).toEqual(['box', 'balm', 'serum']);
});

test('an item that is cut has no time, and the show ends earlier', () => {
  const cut: Event = { type: 'rundown/cut-set', at: T, itemId: 'box', isCut: true };
  const all = slots(8, planned(T), presented('tee', 0), cut);
  expect(all[2]).toMatchObject({ isCut: true, expected: null });
  expect(lateness(all)).toBe(-4 * MINUTE);
});

test('an item out of turn takes its time, and is not expected again', () => {
  const all = slots(2, planned(T), presented('box', 0));
  expect(all.map(({ expected }) => inMinutes(expected))).toEqual([
    [4, 12],
    [12, 20],
    [0, 4],
    [20, 24],
  ]);
});

const minutesOf = (now: number, ...events: Event[]) => slots(now, ...events).map(({ expected }) => inMinutes(expected));

test('a turn that is taken twice takes its time twice, and the end moves by as much', () => {
  const twice = [planned(T), presented('tee', 0), presented('serum', 8), presented('tee', 16)];
  expect(minutesOf(17, ...twice)).toEqual([
    [16, 24],
    [8, 16],
    [24, 28],
    [28, 32],
  ]);
  expect(lateness(slots(17, ...twice))).toBe(8 * MINUTE);
});

test('at the border of a segment the next one begins when the last turn really ends', () => {
  const log = [planned(T), presented('tee', 0), presented('serum', 8)];
  const [last, first] = slots(20, ...log).slice(1, 3);
  expect(last?.expected?.until).toBe(first?.expected?.from);
  expect(inMinutes(first!.planned)).toEqual([16, 20]);
  expect(inMinutes(first!.expected)).toEqual([20, 24]);
});

test('between two turns what comes next is expected now', () => {
  const away: Event = { type: 'rundown/put-away', at: T + 5 * MINUTE, until: T + 5 * MINUTE };
  const log = [planned(T), presented('tee', 0), away];
  expect(minutesOf(6, ...log)[1]).toEqual([6, 14]);
  expect(lateness(slots(6, ...log))).toBe(-2 * MINUTE);
  expect(lateness(slots(9, ...log))).toBe(MINUTE);
});

test('a start that is changed while live moves what was planned, and not what was or will be', () => {
  const log = [planned(T), presented('tee', 0)];
  const later: Event = { type: 'rundown/start-set', at: T, startsAt: T - 3 * MINUTE };
  expect(minutesOf(2, ...log, later)).toEqual(minutesOf(2, ...log));
  expect(lateness(slots(2, ...log, later))).toBe(3 * MINUTE);
  expect(lateness(slots(2, ...log, { ...later, startsAt: null }))).toBe(0);
});

test('cut turns at the end, or all that is left, leave the end where the last turn ends', () => {
  const cut = (itemId: string): Event => ({ type: 'rundown/cut-set', at: T, itemId, isCut: true });
  const log = [planned(T), presented('tee', 0), cut('balm'), cut('box')];
  expect(lateness(slots(2, ...log))).toBe(-8 * MINUTE);
  const all = slots(10, ...log, cut('serum'));
  expect(all.map(({ expected }) => inMinutes(expected))).toEqual([[0, 10], null, null, null]);
  expect(cutsFor(all)).toEqual([]);
});

test('a product out of the rundown takes its time, and what is to come waits for it', () => {
  const other: Event = { type: 'rundown/presented', at: T + 8 * MINUTE, sku: 'other', startsAt: T + 8 * MINUTE };
  const log = [planned(T), presented('tee', 0), other];
  expect(minutesOf(11, ...log)[1]).toEqual([11, 19]);
  expect(lateness(slots(11, ...log))).toBe(3 * MINUTE);
});

test('what is put next is expected next, and a turn that is added makes the plan longer', () => {
  const next: Event = { type: 'rundown/next-put', at: T, itemId: 'balm', segmentId: 's1', before: 'serum' };
  const log = [planned(T), presented('tee', 0)];
  expect(slots(2, ...log, next).map(({ item, expected }) => [item.itemId, expected?.from])).toEqual([
    ['tee', T],
    ['balm', T + 8 * MINUTE],
    ['serum', T + 12 * MINUTE],
    ['box', T + 20 * MINUTE],
  ]);
  expect(lateness(slots(2, ...log, next))).toBe(0);
  const added: Event = { ...next, itemId: 'new', item: turnOf('new', 6) };
  const all = slots(2, ...log, added);
  expect(all.at(-1)?.expected?.until).toBe(T + 30 * MINUTE);
  expect(lateness(all)).toBe(0);
});

test('whatever is presented, what is to come never overlaps', () => {
  const item = fc.constantFrom('tee', 'serum', 'box', 'balm');
  fc.assert(
    fc.property(fc.array(fc.tuple(item, fc.nat(20)), { maxLength: 8 }), fc.nat(300), (turns, later) => {
      let at = 0;
      const events = turns.map(([itemId, minutes]) => presented(itemId, (at += minutes)));
      const all = slots(at + later, planned(T), ...events);
      const coming = all.filter(({ turn }) => turn === null).map(({ expected }) => expected!);
      for (const [index, { from, until }] of coming.entries()) {
        expect(from).toBeGreaterThanOrEqual(coming[index - 1]?.until ?? T);
        expect(until).toBeGreaterThan(from);
      }
      const saved = cutsFor(all).reduce((sum, slot) => sum + lengthOf(slot.item), 0);
      if (saved < (lateness(all) ?? 0)) expect(cutsFor(all)).toHaveLength(coming.length);
    }),
  );
});
