import { isWithin, overlap, type Layout } from './layout.ts';
import type { Box } from './zones.ts';

/** The places that a crew may move, the most important first. `whole` is the canvas itself. */
export const movableSlots = ['head', 'strap', 'side', 'stack', 'note'] as const;
export type MovableSlot = (typeof movableSlots)[number];

/** Where a box begins: its upper left corner, px on the canvas. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where the crew put what it moved. What is left out stands at its default. */
export type Places = { readonly [S in MovableSlot]?: Place | undefined };

/** Why boxes cannot stand so. */
export type Fault =
  | { readonly reason: 'place-outside'; readonly slot: MovableSlot }
  | { readonly reason: 'place-taken'; readonly slot: MovableSlot; readonly other: MovableSlot }
  /** A correction is taller than what it stands over, and shows there alone. */
  | { readonly reason: 'place-too-low'; readonly slot: 'head' };

/** What stays free between a box that was moved and any other, px: a plate has depth. */
const APART = 8;

const grown = ({ left, top, width, height }: Box): Box => ({
  left: left - APART,
  top: top - APART,
  width: width + 2 * APART,
  height: height + 2 * APART,
});

/** The correction's box: over the head, and as far below or above it as there is room. The strap's widgets make way for it. */
function tallOver({ tall, slots, area }: Layout): Box | null {
  const { head, side, stack, note } = slots;
  if (!tall || !head) return null;
  const others = [side, stack, note].flatMap((box) => box ?? []);
  for (let raised = 0; raised <= tall.height - head.height; raised += 1) {
    const box = { ...tall, left: head.left, top: head.top - raised };
    if (isWithin(box, area) && !others.some((other) => overlap(box, other))) return box;
  }
  return null;
}

/** The boxes with these places taken, whether they fit or not. A slot for which there was no room has none anywhere. */
export function moved(home: Layout, places: Places): Layout {
  const slots = { ...home.slots };
  for (const slot of movableSlots) {
    const box = slots[slot];
    if (box) slots[slot] = { ...box, ...places[slot] };
  }
  return { ...home, slots, tall: tallOver({ ...home, slots }) };
}

/** What is wrong with these places, if anything: a box outside the area, one on another, or no room for a correction. */
export function faultOf(home: Layout, places: Places): Fault | undefined {
  const { slots, tall, area } = moved(home, places);
  const asked = movableSlots.filter((slot) => places[slot]);
  for (const slot of asked) {
    const box = slots[slot];
    if (!box || !isWithin(box, area)) return { reason: 'place-outside', slot };
    const other = movableSlots.find((each) => each !== slot && slots[each] && overlap(grown(box), slots[each]));
    if (other) return { reason: 'place-taken', slot, other };
  }
  return asked.length > 0 && home.tall && !tall ? { reason: 'place-too-low', slot: 'head' } : undefined;
}

/** Every choice among these, the largest first; of equally many the one that lacks what comes last. */
function choices<T>(among: readonly T[]): T[][] {
  const last = among.length - 1;
  const all = Array.from({ length: 2 ** among.length }, (_, lacks) =>
    among.filter((_, index) => ((lacks >> (last - index)) & 1) === 0),
  );
  return all.sort((one, other) => other.length - one.length);
}

/**
 * Those of the places that fit a canvas as it is now, as many as can be: after a change of platform one may no longer, and then
 * its slot stands at its default.
 */
export function standing(home: Layout, places: Places): Places {
  const wanted = movableSlots.filter((slot) => places[slot]);
  for (const some of choices(wanted)) {
    const fitting = Object.fromEntries(some.map((slot) => [slot, places[slot]]));
    if (!faultOf(home, fitting)) return fitting;
  }
  return {};
}

/** The boxes of a canvas with what the crew moved. They never share a pixel and never leave the area, wherever it moved them. */
export const arranged = (home: Layout, places: Places): Layout => moved(home, standing(home, places));
