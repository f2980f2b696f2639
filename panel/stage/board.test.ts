import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movableSlots } from '../../shared/arrangement.ts';
import { layoutOf } from '../../shared/layout.ts';
import { initial } from '../../shared/show/stage.ts';
import { canvasNames, platforms, safeAreaOf } from '../../shared/zones.ts';
import { boardOf, snapped, type Draft } from './board.ts';

const home = layoutOf('vertical', safeAreaOf('douyin', 'vertical'));
const onAir = (places: object) => ({
  ...initial,
  arrangement: { vertical: { places, before: {}, since: 0 } },
});
const board = (stage: typeof initial, draft: Draft | null = null) => boardOf(stage, 'vertical', 1, draft);

test('a box snaps to the grid, and beside an edge to the edge', () => {
  const at = (left: number, top: number) => snapped(home, 'head', { left, top });
  expect(at(133, 259)).toEqual({ left: 136, top: 256 });
  expect(at(39, 250)).toEqual({ left: 36, top: 248 });
  expect(at(180, 1_000)).toEqual({ left: 184, top: 1_002 });
});

test('a box that snapped stays there, and a step of the grid always moves it', () => {
  const somewhere = fc.record({
    platform: fc.constantFrom(...platforms),
    canvas: fc.constantFrom(...canvasNames),
    slot: fc.constantFrom(...movableSlots),
    left: fc.integer({ min: 0, max: 1_920 }),
    top: fc.integer({ min: 0, max: 1_920 }),
  });
  fc.assert(
    fc.property(somewhere, ({ platform, canvas, slot, left, top }) => {
      const layout = layoutOf(canvas, safeAreaOf(platform, canvas));
      const place = snapped(layout, slot, { left, top });
      expect(snapped(layout, slot, place)).toEqual(place);
      for (const by of [-8, 8]) {
        const next = snapped(layout, slot, { left: place.left + by, top: place.top + by });
        expect(Math.sign(next.left - place.left)).toBe(Math.sign(by));
        expect(Math.sign(next.top - place.top)).toBe(Math.sign(by));
      }
    }),
  );
});

test('a draft moves one box and leaves what was moved before', () => {
  const places = { strap: { left: 184, top: 546 } };
  const drafted = board(onAir(places), { slot: 'head', place: { left: 132, top: 256 } });
  expect(drafted.fault).toBeUndefined();
  expect(drafted.places).toEqual({ ...places, head: { left: 132, top: 256 } });
  expect(drafted.layout.slots.head).toMatchObject({ left: 132, width: 860 });
});

test('a draft at its default gives the place back', () => {
  const stage = onAir({ head: { left: 132, top: 256 } });
  expect(board(stage, { slot: 'head', place: { left: 36, top: 256 } })).toMatchObject({ places: {}, isMoved: true });
  expect(board(onAir({})).isMoved).toBe(false);
});

test('what no longer fits is not sent again with the next move', () => {
  const stage = onAir({ stack: { left: 36, top: 1_600 } });
  expect(board(stage, { slot: 'head', place: { left: 132, top: 256 } }).places).toEqual({
    head: { left: 132, top: 256 },
  });
  expect(board(stage)).toMatchObject({ isMoved: true, misfits: ['stack'], places: {} });
});

test('a draft says why it may not stand there', () => {
  expect(board(initial, { slot: 'head', place: { left: 200, top: 256 } }).fault?.reason).toBe('place-outside');
  expect(board(initial, { slot: 'note', place: { left: 36, top: 650 } }).fault).toEqual({
    reason: 'place-taken',
    slot: 'note',
    other: 'strap',
  });
});
