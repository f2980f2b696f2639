import { expect, test } from 'vitest';
import { initial, reduce, type Show } from '../shared/show/fold.ts';
import type { Airtime } from './airtime.ts';
import { LASTS } from './motion/vocabulary.ts';
import { playingAt } from './timeline.ts';
import { awayOf, isPresent, nextChange, scenesOf, switchedOn, type WidgetMotion } from './widget-motion.ts';

const AT = 1_000_000;
const still: WidgetMotion = { isShown: () => true, scenes: () => [], nextFigure: () => Infinity };
const switched = (show: Show, on: boolean, startsAt: number) =>
  reduce(show, { type: 'stage/switched', at: startsAt - 200, widget: 'low-stock', on, startsAt }, 1);
const off = switched(initial, false, AT);
const away = (show: Show, displaced: Airtime[] = []) => awayOf(show, 'low-stock', displaced);
const change = (list: Airtime[], now: number, motion = still) => nextChange(motion, initial, list, now);

test('a widget that was never switched is on and does nothing by itself', () => {
  expect(isPresent(away(initial), AT)).toBe(true);
  expect(change(away(initial), AT)).toBe(Infinity);
});

test('one that is switched off stays until then, goes, and is gone', () => {
  expect(change(away(off), AT - 100)).toBe(AT);
  expect(change(away(off), AT + 10)).toBe(AT + 10);
  expect(isPresent(away(off), AT + LASTS.leave - 1)).toBe(true);
  expect(isPresent(away(off), AT + LASTS.leave)).toBe(false);
  expect(change(away(off), AT + LASTS.leave)).toBe(Infinity);
});

test('one that is switched on comes when it says', () => {
  const on = away(switched(off, true, AT + 5_000));
  expect(isPresent(on, AT + 4_999)).toBe(false);
  expect(change(on, AT + 4_999)).toBe(AT + 5_000);
  expect(change(on, AT + 5_100)).toBe(AT + 5_100);
  expect(change(on, AT + 5_000 + LASTS.enter)).toBe(Infinity);
});

test('a widget that is away asks for no frame, whatever its figures do', () => {
  const busy: WidgetMotion = { ...still, nextFigure: (_, now) => now + 1 };
  expect(change(away(off), AT + 60_000, busy)).toBe(Infinity);
  expect(change([{ from: AT, until: AT + 9_000 }], AT + 2_000, busy)).toBe(AT + 9_000);
});

test('one that is displaced leaves when the other comes and enters when it is gone', () => {
  const list = away(initial, [{ from: AT, until: AT + 9_000 }]);
  const plays = (now: number) =>
    playingAt(scenesOf(still, initial, list, now), now).map(({ at, lasts }) => [at, lasts]);
  expect(plays(AT - 1)).toEqual([]);
  expect(plays(AT)).toEqual([[AT, LASTS.leave]]);
  expect([AT + LASTS.leave - 1, AT + LASTS.leave, AT + 8_999, AT + 9_000].map((now) => isPresent(list, now))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(plays(AT + 9_000)).toEqual([[AT + 9_000, LASTS.enter]]);
  expect(change(list, AT - 1)).toBe(AT);
  expect(change(list, AT + LASTS.leave)).toBe(AT + 9_000);
  expect(change(list, AT + 9_000 + LASTS.enter)).toBe(Infinity);
});

test('it does not come back for an instant between two that displace it', () => {
  const first = { from: AT, until: AT + 9_000 };
  expect(away(initial, [first, { from: AT + 9_300, until: AT + 20_000 }])).toEqual([{ from: AT, until: AT + 20_000 }]);
  expect(away(initial, [first, { from: AT + 15_000, until: AT + 20_000 }])).toHaveLength(2);
});

test('one that is switched off while it is displaced does not come back', () => {
  expect(away(off, [{ from: AT - 5_000, until: AT + 9_000 }])).toEqual([{ from: AT - 5_000, until: Infinity }]);
});

test('a cleared stage has no widget, whatever its own switch says, and brings back only what was on', () => {
  const cleared = (show: Show, isClear: boolean, startsAt: number) =>
    reduce(show, { type: 'stage/cleared', at: startsAt - 200, isClear, startsAt }, 1);
  const clear = cleared(initial, true, AT);
  expect(isPresent(away(clear), AT + LASTS.leave)).toBe(false);
  expect(switchedOn(clear, 'low-stock').until).toBe(AT + LASTS.leave);
  const back = cleared(clear, false, AT + 5_000);
  expect([AT + 4_999, AT + 5_000].map((now) => isPresent(away(back), now))).toEqual([false, true]);
  const stillOff = cleared(cleared(off, true, AT + 1_000), false, AT + 5_000);
  expect(isPresent(away(stillOff), AT + 6_000)).toBe(false);
});

test('a slate covers the picture on a cleared stage too', () => {
  const clear = reduce(initial, { type: 'stage/cleared', at: AT - 200, isClear: true, startsAt: AT }, 1);
  expect(isPresent(awayOf(clear, 'slate', []), AT + LASTS.leave)).toBe(true);
});

test('what has nothing to show neither leaves nor comes', () => {
  const empty: WidgetMotion = { ...still, isShown: () => false };
  const list = [{ from: AT, until: AT + 9_000 }];
  expect(scenesOf(empty, initial, list, AT)).toEqual([]);
  expect(change(list, AT + 9_000 + 1, empty)).toBe(Infinity);
});

test('in calm it is gone at once, and asks for no frame on the way', () => {
  const list = [{ from: AT, until: AT + 9_000 }];
  expect(isPresent(list, AT, true)).toBe(false);
  expect(nextChange(still, initial, list, AT, true)).toBe(AT + 9_000);
});
