import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import type { Event } from './show.ts';
import { CUT_MS, FADE_MS, isOnAt, openBed } from './sound.ts';

const T = 1_000_000;
const started = (at: number, bed: 'festive' | 'calm' = 'festive'): Event => ({
  type: 'sound/started',
  at,
  bed,
  startsAt: at + 200,
});
const fadedOut = (at: number): Event => ({ type: 'sound/faded-out', at, startsAt: at + 200 });
const stopped = (at: number): Event => ({ type: 'sound/stopped', at, startsAt: at + 200 });

test('a bed starts a moment after the tap, and once', () => {
  given().when({ type: 'sound/start', bed: 'calm' }, T).gives(started(T, 'calm'));
  given(started(T))
    .when({ type: 'sound/start', bed: 'festive' }, T + 9_000)
    .gives();
});

test('another bed takes over while the one before fades', () => {
  const { sound } = fold([started(T), started(T + 5_000, 'calm')]).show;
  expect(sound.beds).toEqual([
    { bed: 'festive', startsAt: T + 200, endsAt: T + 5_200, fadeMs: FADE_MS },
    { bed: 'calm', startsAt: T + 5_200, endsAt: null, fadeMs: FADE_MS },
  ]);
  expect(fold([started(T), started(T + 5_000, 'calm'), started(T + 6_000)]).show.sound.beds).toHaveLength(2);
});

test('a bed fades out once', () => {
  given(started(T))
    .when({ type: 'sound/fade-out' }, T + 5_000)
    .gives(fadedOut(T + 5_000));
  given(started(T), fadedOut(T + 5_000))
    .when({ type: 'sound/fade-out' }, T + 6_000)
    .gives();
  expect(openBed(fold([started(T), fadedOut(T + 5_000)]).show.sound)).toBeUndefined();
});

test('hush ends the bed at once, even one that fades, and turns the effects off', () => {
  const { sound } = fold([started(T), fadedOut(T + 5_000), stopped(T + 5_500)]).show;
  expect(sound.beds).toEqual([{ bed: 'festive', startsAt: T + 200, endsAt: T + 5_200, fadeMs: 500 + CUT_MS }]);
  expect([T + 5_699, T + 5_700].map((now) => isOnAt(sound.effects, now))).toEqual([true, false]);
});

test('a bed that has ended long ago is not touched by a hush', () => {
  const ended = fold([started(T), fadedOut(T + 5_000)]).show.sound.beds;
  expect(fold([started(T), fadedOut(T + 5_000), stopped(T + 60_000)]).show.sound.beds).toEqual(ended);
});

test('a hush in silence, with the effects off, is no event', () => {
  given(stopped(T))
    .when({ type: 'sound/stop' }, T + 5_000)
    .gives();
  given().when({ type: 'sound/stop' }, T).gives(stopped(T));
});

test('effects and ducking are switched a moment after the tap, and only when that changes something', () => {
  given(stopped(T))
    .when({ type: 'sound/switch', on: true }, T + 9_000)
    .gives({ type: 'sound/switched', at: T + 9_000, on: true, startsAt: T + 9_200 });
  given().when({ type: 'sound/switch', on: true }, T).gives();
  given()
    .when({ type: 'sound/duck', on: true }, T)
    .gives({ type: 'sound/ducked', at: T, on: true, startsAt: T + 200 });
  given().when({ type: 'sound/duck', on: false }, T).gives();
});
