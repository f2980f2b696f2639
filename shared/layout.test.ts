import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canvasSizes, platforms, safeAreaOf, zones, type Area, type Box, type Canvas } from './zones.ts';
import { widgetNames } from './widgets.ts';
import { boxOf, displacersOf, layoutOf, overlap, slotOf, slots, type Layout, type Slot } from './layout.ts';

const canvases: Canvas[] = ['vertical', 'horizontal'];
const each = platforms.flatMap((platform) => canvases.map((canvas) => ({ platform, canvas })));
const small: Slot[] = ['head', 'strap', 'note', 'side', 'stack'];

const boxesOf = (layout: Layout): Box[] => small.flatMap((slot) => layout.slots[slot] ?? []);
const lies = ({ left, top, width, height }: Box, area: Area) =>
  left >= area.left && top >= area.top && left + width <= area.right && top + height <= area.bottom;
const clashes = (boxes: readonly Box[]) =>
  boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));

test.each(each)('on $platform every slot of the $canvas canvas has its place', ({ platform, canvas }) => {
  const { slots: found, tall } = layoutOf(canvas, safeAreaOf(platform, canvas));
  expect(Object.entries(found).flatMap(([slot, box]) => (box === null ? [slot] : []))).toEqual([]);
  expect(tall).not.toBeNull();
});

test.each(each)('on $platform no box meets a zone of the $canvas canvas', ({ platform, canvas }) => {
  const { slots: found, tall } = layoutOf(canvas, safeAreaOf(platform, canvas));
  for (const box of [...Object.values(found), tall]) {
    expect(zones[platform][canvas].filter((zone) => box && overlap(box, zone))).toEqual([]);
  }
});

const inset = fc.integer({ min: 0, max: 900 });
const insets = fc.record({ top: inset, right: inset, bottom: inset, left: inset });

test('whatever the insets: boxes keep apart, inside the area, at their sizes, and out of the rehearsal’s band', () => {
  fc.assert(
    fc.property(insets, fc.constantFrom(...canvases), ({ top, right, bottom, left }, canvas) => {
      const { width, height } = canvasSizes[canvas];
      const area = { left, top, right: width - right, bottom: height - bottom };
      const layout = layoutOf(canvas, area);
      const boxes = boxesOf(layout);
      const { head, side, stack, note, whole } = layout.slots;
      expect(clashes(boxes)).toEqual([]);
      expect(clashes([layout.tall, side, stack, note].flatMap((box) => box ?? []))).toEqual([]);
      expect(whole !== null && overlap(whole, layout.band)).toBe(false);
      expect(boxes.every((box) => lies(box, area) && !overlap(box, layout.band))).toBe(true);
      expect([head?.height ?? 272, side?.width ?? 308, stack?.height ?? 260]).toEqual([272, 308, 260]);
      expect(side?.height ?? 560).toBeGreaterThanOrEqual(560);
      expect(stack?.width ?? 580).toBeGreaterThanOrEqual(580);
      expect(layout.band.top).toBeGreaterThanOrEqual(0);
      expect(layout.band.top + layout.band.height).toBeLessThanOrEqual(height);
    }),
  );
});

test('the side shrinks before a slot is left out', () => {
  const area = { left: 36, top: 256, right: 1044, bottom: 1274 };
  const shorter = (by: number) => layoutOf('vertical', { ...area, bottom: area.bottom - by }).slots;
  expect(shorter(0).side).toEqual({ left: 736, top: 670, width: 308, height: 604 });
  expect(shorter(30).side?.height).toBe(576);
  expect(shorter(58).side?.height).toBe(560);
  expect(shorter(59).side).toBeNull();
  expect(shorter(59).stack).not.toBeNull();
});

test('a stack gives way to a correction that reaches below the strap', () => {
  const stackIn = (height: number) =>
    layoutOf('vertical', { left: 164, top: 817, right: 1080, bottom: 817 + height }).slots.stack;
  expect([stackIn(653), stackIn(654)?.top]).toEqual([null, 1211]);
});

test('every widget sits in one slot', () => {
  const seated: string[] = Object.values(slots).flat();
  expect(new Set(seated).size).toBe(seated.length);
  expect(widgetNames.filter((name) => slotOf(name) === undefined)).toEqual([]);
});

test('to be displaced is not mutual, and whoever displaces the displacer displaces too', () => {
  for (const name of widgetNames) {
    for (const other of displacersOf(name)) {
      expect(displacersOf(other), `${name}, ${other}`).not.toContain(name);
      for (const third of displacersOf(other)) expect(displacersOf(name), `${name}, ${third}`).toContain(third);
    }
  }
});

test('the widgets of a slot share its box; a goal takes the end of the side that is nearest to the edge', () => {
  const layout = layoutOf('vertical', safeAreaOf('douyin', 'vertical'));
  expect(boxOf('flash-sale', layout)).toEqual({ left: 36, top: 256, width: 860, height: 272 });
  expect(boxOf('order-ticker', layout)).toEqual({ left: 36, top: 1014, width: 680, height: 260 });
});
