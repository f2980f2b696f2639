import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { isOn } from './stage.ts';
import type { Event } from './show.ts';

const T = 1_000_000;
const switched = (on: boolean, at: number): Event => ({
  type: 'stage/switched',
  at,
  widget: 'low-stock',
  on,
  startsAt: at + 200,
});

test('a widget is on until it is switched off, a moment after the tap', () => {
  const { stage } = fold([switched(false, T)]).show;
  expect([T + 199, T + 200].map((now) => isOn(stage, 'low-stock', now))).toEqual([true, false]);
  expect(isOn(stage, 'flash-sale', T + 200)).toBe(true);
});

test('a widget comes back', () => {
  const { stage } = fold([switched(false, T), switched(true, T + 1_000)]).show;
  expect([T + 1_199, T + 1_200].map((now) => isOn(stage, 'low-stock', now))).toEqual([false, true]);
});

test('a switch that changes nothing is no event', () => {
  given().when({ type: 'stage/switch', widget: 'low-stock', on: true }, T).gives();
  given(switched(false, T))
    .when({ type: 'stage/switch', widget: 'low-stock', on: false }, T + 999)
    .gives();
});

test('setting the language that is set is no event', () =>
  given().when({ type: 'stage/set-language', language: 'zh-CN' }, T).gives());
