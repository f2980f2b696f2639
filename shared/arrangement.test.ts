import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arranged, faultOf, movableSlots, moved, standing, type Places } from './arrangement.ts';
import { isWithin, layoutOf, overlap, type Layout } from './layout.ts';
import { platforms, safeAreaOf, type Box, type Canvas } from './zones.ts';

const canvases: Canvas[] = ['vertical', 'horizontal'];
const home = (canvas: Canvas = 'vertical') => layoutOf(canvas, safeAreaOf('douyin', canvas));

const place = fc.record({ left: fc.integer({ min: 0, max: 1920 }), top: fc.integer({ min: 0, max: 1920 }) });
/** Anywhere, and often a little away from the default, where more of them fit. */
const anywhere = fc.record(
  Object.fromEntries(movableSlots.map((slot) => [slot, fc.option(place, { nil: undefined })])),
);
const slot = fc.constantFrom(...movableSlots);
const steps = fc.integer({ min: -12, max: 12 }).map((step) => step * 8);
/** From where it stands, or from the edge of another: close by, where a correction comes into the way. */
const nudge = fc.record({ slot, beside: fc.option(slot), isBelow: fc.boolean(), right: steps, down: steps });
const nudges = fc.array(nudge, { maxLength: 8 });
const inset = fc.oneof(fc.constant(undefined), fc.integer({ min: 0, max: 900 }));
const sides = { top: inset, right: inset, bottom: inset, left: inset };
const canvasNow = fc
  .record({
    canvas: fc.constantFrom(...canvases),
    platform: fc.constantFrom(...platforms),
    insets: fc.oneof(fc.constant({}), fc.record({ ...sides, horizontal: fc.record(sides) })),
  })
  .map(({ canvas, platform, insets }) => layoutOf(canvas, safeAreaOf(platform, canvas, insets)));

type Nudge = typeof nudge extends fc.Arbitrary<infer T> ? T : never;

const nudged = (layout: Layout, all: readonly Nudge[]) =>
  all.reduce<Places>((places, { slot, beside, isBelow, right, down }) => {
    const { slots } = moved(layout, places);
    const [box, other] = [slots[slot], beside && slots[beside]];
    if (!box) return places;
    const edge = other && (isBelow ? other.top + other.height + 8 : other.top - box.height - 8);
    const to =
      other && beside !== slot ? { left: other.left, top: edge! } : { left: box.left + right, top: box.top + down };
    const next = { ...places, [slot]: to };
    // Mostly as a crew would: one step after the other, none that is refused.
    return right > 0 || !faultOf(layout, next) ? next : places;
  }, {});

const keepsApart = (layout: Layout, was: Layout) => {
  const boxes = movableSlots.flatMap((slot) => layout.slots[slot] ?? []);
  const { side, stack, note } = layout.slots;
  const clash = (all: readonly (Box | null)[]) =>
    all.some((one, index) => all.slice(index + 1).some((other) => one && other && overlap(one, other)));
  expect(clash(boxes)).toBe(false);
  expect(clash([layout.tall, side, stack, note])).toBe(false);
  expect([...boxes, layout.tall ?? []].flat().every((box) => isWithin(box, layout.area))).toBe(true);
  const size = (box: Box | null) => box && [box.width, box.height];
  for (const slot of movableSlots) expect(size(layout.slots[slot])).toEqual(size(was.slots[slot]));
  expect(size(layout.tall)).toEqual(size(was.tall));
  expect(layout.slots.whole).toEqual(was.slots.whole);
};

test('wherever the crew puts them, on whatever platform: boxes keep apart, inside the area, at their sizes', () => {
  fc.assert(fc.property(canvasNow, anywhere, (now, places) => keepsApart(arranged(now, places), now)));
  fc.assert(fc.property(canvasNow, nudges, (now, all) => keepsApart(arranged(now, nudged(now, all)), now)));
});

test('what fitted on one platform and canvas keeps apart on any other', () => {
  fc.assert(
    fc.property(canvasNow, canvasNow, nudges, (before, after, all) => {
      keepsApart(arranged(after, standing(before, nudged(before, all))), after);
    }),
  );
});

test('a correction covers the price that it corrects, wherever that was moved', () => {
  fc.assert(
    fc.property(canvasNow, nudges, (now, all) => {
      const { tall, slots } = arranged(now, nudged(now, all));
      if (!tall || !slots.head) return;
      const { left, top, width, height } = tall;
      expect(isWithin(slots.head, { left, top, right: left + width, bottom: top + height })).toBe(true);
    }),
  );
});

test('what was not moved stands at its default', () => {
  fc.assert(
    fc.property(canvasNow, (now) => {
      expect(arranged(now, {})).toEqual(now);
    }),
  );
});

test('every place that has no fault stands, and one that has is said to', () => {
  fc.assert(
    fc.property(canvasNow, nudges, (now, all) => {
      const places = nudged(now, all);
      const fault = faultOf(now, places);
      if (fault) expect(arranged(now, places)).not.toEqual(moved(now, places));
      else expect(arranged(now, places)).toEqual(moved(now, places));
    }),
  );
});

test('a box that leaves the area, touches another or leaves no room for a correction is named', () => {
  const { area } = home();
  expect(faultOf(home(), { head: { left: area.left - 1, top: area.top } })).toEqual({
    reason: 'place-outside',
    slot: 'head',
  });
  expect(faultOf(home(), { note: { left: 36, top: 640 } })).toEqual({
    reason: 'place-taken',
    slot: 'note',
    other: 'strap',
  });
  // 650 − 104 − 546 px: the strap ends there, so 7 px apart are too near and 8 are enough.
  expect(faultOf(home(), { note: { left: 36, top: 657 } })?.reason).toBe('place-taken');
  expect(faultOf(home(), { note: { left: 36, top: 658 } })).toBeUndefined();
  const beside = layoutOf('horizontal', safeAreaOf('none', 'horizontal'));
  const under = { note: { left: 60, top: 288 }, head: { left: 60, top: 400 }, strap: { left: 310, top: 172 } };
  expect(faultOf(beside, under)).toBeUndefined();
  const between = { ...under, stack: { left: 60, top: 680 } };
  expect(faultOf(beside, between)).toEqual({ reason: 'place-too-low', slot: 'head' });
});

test('on a smaller area what no longer fits goes home alone, the less important first', () => {
  const tall = layoutOf('vertical', safeAreaOf('none', 'vertical'));
  const places = { stack: { left: 40, top: 1_600 }, note: { left: 40, top: 1_400 }, strap: { left: 184, top: 546 } };
  expect(faultOf(tall, places)).toBeUndefined();
  expect(standing(home(), places)).toEqual({ strap: { left: 184, top: 546 } });
  const crossed = { strap: { left: 40, top: 704 }, note: { left: 40, top: 704 } };
  expect(standing(tall, crossed)).toEqual({ strap: { left: 40, top: 704 } });
});

test('two places are exchanged in one arrangement, though neither could go first', () => {
  const tall = layoutOf('vertical', safeAreaOf('none', 'vertical'));
  const exchanged = { note: { left: 36, top: 88 }, head: { left: 36, top: 204 }, strap: { left: 36, top: 500 } };
  expect(faultOf(tall, exchanged)).toBeUndefined();
  expect(faultOf(tall, { note: exchanged.note })?.reason).toBe('place-taken');
  expect(faultOf(tall, { head: exchanged.head })?.reason).toBe('place-taken');
});
