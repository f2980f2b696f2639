import { canvasSizes, type Area, type Box, type Canvas } from './zones.ts';
import { isWidgetName, type WidgetName } from './widgets.ts';

/** The places of the canvas. `whole` takes them all. */
export type Slot = 'whole' | 'head' | 'strap' | 'note' | 'side' | 'stack';

/** Who sits where. In a slot one widget shows at a time: the first of those that have something to show. */
export const slots = {
  whole: ['slate', 'closing-thanks', 'opening'],
  head: ['correction', 'flash-sale', 'group-buy', 'product-card'],
  strap: ['low-stock', 'spend-and-save'],
  note: ['follow-bonus'],
  side: ['reward-ladder', 'viewer-goal'],
  stack: ['coupon-drop', 'pinned-answer', 'order-ticker'],
} as const satisfies Record<Slot, readonly string[]>;

const ranks: Readonly<Record<Slot, readonly string[]>> = slots;
const slotNames = ['whole', 'head', 'strap', 'note', 'side', 'stack'] as const;

/** The slot of a widget. One that the table does not name has none. */
export const slotOf = (name: WidgetName): Slot | undefined => slotNames.find((slot) => ranks[slot].includes(name));

/** The widgets to which this one yields. A correction is tall: it needs the strap too. */
export function displacersOf(name: WidgetName): WidgetName[] {
  const slot = slotOf(name);
  if (slot === undefined) return [];
  const above = ranks[slot].slice(0, ranks[slot].indexOf(name));
  const taller = slot === 'strap' ? ['correction'] : [];
  return [...above, ...taller, ...(slot === 'whole' ? [] : slots.whole)].filter(isWidgetName);
}

/** Where everything is on one canvas, px. A slot for which there is no room is null. */
export interface Layout {
  readonly slots: Readonly<Record<Slot, Box | null>>;
  /** Head and strap as one. */
  readonly tall: Box | null;
  /** The rehearsal's band: outside all slots. */
  readonly band: Box;
  /** All that the stage may use. */
  readonly area: Area;
  readonly canvas: Canvas;
}

const HEAD = { width: 860, height: 272 };
const STRAP = { width: 860, height: 104 };
const TALL = { width: 860, height: 394 };
const NOTE = { width: 420, height: 104 };
const SIDE = { width: 308, height: 604, leastHeight: 560 };
const STACK = { width: 680, height: 260, leastWidth: 580 };
/** The height of a goal, which fills only a part of the side. */
const GOAL_HEIGHT = 320;
/** Between two slots: less where the area is short. */
const GAP = { least: 12, most: 18 };
const BAND = { height: 68, clear: 8, apart: 20 };

const at = (left: number, top: number, { width, height }: { width: number; height: number }): Box => ({
  left,
  top,
  width,
  height,
});

type Wanted = Readonly<Record<Exclude<Slot, 'whole'> | 'tall', Box>>;

const gapOf = (room: number) => Math.floor(Math.min(GAP.most, Math.max(GAP.least, room)));

/** A head over a strap, a column at the right down to the bottom, a stack beside it at the left. */
function vertical({ left, top, right, bottom }: Area): Wanted {
  const gap = gapOf((bottom - top - HEAD.height - STRAP.height - SIDE.leastHeight) / 2);
  const strapTop = top + HEAD.height + gap;
  const below = strapTop + STRAP.height + gap;
  const height = Math.min(SIDE.height, bottom - below);
  const beside = height < SIDE.leastHeight ? right - left : right - left - SIDE.width - gap;
  return {
    head: at(left, top, HEAD),
    tall: at(left, top, TALL),
    strap: at(left, strapTop, STRAP),
    note: at(left, below, NOTE),
    side: at(right - SIDE.width, bottom - height, { width: SIDE.width, height }),
    stack: at(left, bottom - STACK.height, { width: Math.min(STACK.width, beside), height: STACK.height }),
  };
}

/** Head and strap in the lower third, a column at the right from the top, the stack below it: the middle is the host's. */
function horizontal({ left, top, right, bottom }: Area): Wanted {
  const gap = gapOf(bottom - top - STACK.height - SIDE.leastHeight);
  const strapTop = bottom - STRAP.height;
  const headTop = strapTop - gap - HEAD.height;
  const height = Math.min(SIDE.height, bottom - STACK.height - gap - top);
  const width = Math.min(STACK.width, right - left - HEAD.width - gap);
  return {
    head: at(left, headTop, HEAD),
    tall: at(left, bottom - TALL.height, TALL),
    strap: at(left, strapTop, STRAP),
    note: at(left, headTop - gap - NOTE.height, NOTE),
    side: at(right - SIDE.width, top, { width: SIDE.width, height }),
    stack: at(right - width, bottom - STACK.height, { width, height: STACK.height }),
  };
}

/** Whether a box lies inside an area, edges included. */
export const isWithin = ({ left, top, width, height }: Box, area: Area): boolean =>
  left >= area.left && top >= area.top && left + width <= area.right && top + height <= area.bottom;

/** Whether two boxes share a pixel. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

/** The band stands above the area or below it; where there is room for neither, the area gives way. */
function bandOf(canvas: Canvas, area: Area): { band: Box; area: Area } {
  const { width, height } = canvasSizes[canvas];
  const least = BAND.height + BAND.clear;
  const band = (top: number) => at(0, top, { width, height: BAND.height });
  if (area.top >= least) return { band: band(Math.max(0, area.top - BAND.height - BAND.apart)), area };
  if (height - area.bottom >= least) {
    return { band: band(Math.min(area.bottom + BAND.apart, height - BAND.height)), area };
  }
  return { band: band(0), area: { ...area, top: BAND.height + BAND.apart } };
}

/**
 * The boxes of a canvas inside its safe area. Boxes of different slots never share a pixel and never leave the area: where it is
 * small the side and the stack shrink within their limits first, and then the least important slot is left out.
 */
export function layoutOf(canvas: Canvas, safeArea: Area): Layout {
  const { band, area } = bandOf(canvas, safeArea);
  const wanted = canvas === 'vertical' ? vertical(area) : horizontal(area);
  const taken: Box[] = [];
  const take = (box: Box, isEnough = true) => {
    if (!isEnough || !isWithin(box, area) || taken.some((other) => overlap(box, other))) return null;
    taken.push(box);
    return box;
  };
  const head = take(wanted.head);
  const strap = take(wanted.strap);
  const tall = isWithin(wanted.tall, area) ? wanted.tall : null;
  // Where gaps are narrow it reaches below the strap.
  if (tall) taken.push(tall);
  const side = take(wanted.side, wanted.side.height >= SIDE.leastHeight);
  const stack = take(wanted.stack, wanted.stack.width >= STACK.leastWidth);
  const note = take(wanted.note);
  const whole = tall && at(area.left, area.top, { width: area.right - area.left, height: area.bottom - area.top });
  return { slots: { whole, head, strap, note, side, stack }, tall, band, area, canvas };
}

/** The box of a widget, px; null where there is no room for it. */
export function boxOf(name: WidgetName, layout: Layout): Box | null {
  const slot = slotOf(name);
  const box = slot === undefined ? null : layout.slots[slot];
  if (name === 'correction') return layout.tall;
  if (name !== 'viewer-goal' || box === null) return box;
  const lowered = layout.canvas === 'vertical' ? box.height - GOAL_HEIGHT : 0;
  return { ...box, top: box.top + lowered, height: GOAL_HEIGHT };
}
