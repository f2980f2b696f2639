import { expect, test } from 'vitest';
import { initial, reduce, type Show } from '../shared/show/show.ts';
import { isPresent, nextChange, scenesOf, type WidgetMotion } from './widget-motion.ts';
import { LASTS } from './motion/vocabulary.ts';

const AT = 1_000_000;
const still: WidgetMotion = { isShown: () => true, scenes: () => [], nextFigure: () => Infinity };
const switched = (show: Show, on: boolean, startsAt: number) =>
  reduce(show, { type: 'stage/switched', at: startsAt - 200, widget: 'low-stock', on, startsAt }, 1);
const off = switched(initial, false, AT);

test('a widget that was never switched is on and does nothing by itself', () => {
  expect(isPresent(initial, 'low-stock', AT)).toBe(true);
  expect(nextChange(still, initial, 'low-stock', AT)).toBe(Infinity);
});

test('one that is switched off stays until then, goes, and is gone', () => {
  expect(nextChange(still, off, 'low-stock', AT - 100)).toBe(AT);
  expect(nextChange(still, off, 'low-stock', AT + 10)).toBe(AT + 10);
  expect(isPresent(off, 'low-stock', AT + LASTS.leave - 1)).toBe(true);
  expect(isPresent(off, 'low-stock', AT + LASTS.leave)).toBe(false);
  expect(nextChange(still, off, 'low-stock', AT + LASTS.leave)).toBe(Infinity);
});

test('one that is switched on comes when it says', () => {
  const on = switched(off, true, AT + 5_000);
  expect(isPresent(on, 'low-stock', AT + 4_999)).toBe(false);
  expect(nextChange(still, on, 'low-stock', AT + 4_999)).toBe(AT + 5_000);
  expect(nextChange(still, on, 'low-stock', AT + 5_100)).toBe(AT + 5_100);
  expect(nextChange(still, on, 'low-stock', AT + 5_000 + LASTS.enter)).toBe(Infinity);
});

test('a widget that is off asks for no frame, whatever its figures do', () => {
  const busy: WidgetMotion = { ...still, nextFigure: (_, now) => now + 1 };
  expect(nextChange(busy, off, 'low-stock', AT + 60_000)).toBe(Infinity);
});

test('its switching is one of its scenes', () => {
  expect(scenesOf(still, off, 'low-stock', AT).map(({ part, at }) => [part, at])).toEqual([['switch', AT]]);
});
