import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { isOn } from './stage.ts';
import { Command, type Event } from './show.ts';

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

test('a brand, and the platform with insets of its own, take the place of what was there', () => {
  const brand = { name: '山茶', colour: '#8a1538' };
  const log: Event[] = [
    { type: 'stage/brand-set', at: T, brand },
    { type: 'stage/platform-set', at: T, platform: 'tiktok', insets: { top: 300, horizontal: { left: 80 } } },
  ];
  expect(fold(log).show.stage).toMatchObject({
    brand,
    platform: 'tiktok',
    insets: { top: 300, horizontal: { left: 80 } },
  });
  given(...log)
    .when({ type: 'stage/set-platform', platform: 'youtube' }, T)
    .gives({ type: 'stage/platform-set', at: T, platform: 'youtube', insets: {} });
  given(...log)
    .when({ type: 'stage/set-brand', brand: {} }, T)
    .gives({ type: 'stage/brand-set', at: T, brand: {} });
});

test('a colour is six hexadecimal digits and a logo a picture of the room, never an address', () => {
  const set = (brand: object) => Command.safeParse({ type: 'stage/set-brand', brand }).success;
  expect(set({ colour: '#8a1538', logo: 'a'.repeat(64) })).toBe(true);
  expect(set({ colour: 'red' })).toBe(false);
  expect(set({ colour: '#8a1538;background:url(x)' })).toBe(false);
  expect(set({ logo: 'https://shop.example/logo.png' })).toBe(false);
});

test('clearing the stage and hiding names are told once, and stand from a moment ahead', () => {
  const cleared: Event = { type: 'stage/cleared', at: T, isClear: true, startsAt: T + 200 };
  given().when({ type: 'stage/clear', isClear: true }, T).gives(cleared);
  given(cleared).when({ type: 'stage/clear', isClear: true }, T).gives();
  const { stage } = fold([cleared]).show;
  expect([T + 199, T + 200].map((now) => isOn(stage, 'flash-sale', now))).toEqual([true, false]);
  given().when({ type: 'stage/hide-names', areHidden: true }, T).givesTypes('stage/names-hidden');
});
