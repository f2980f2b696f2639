import * as z from 'zod/mini';
import { faultOf, movableSlots } from '../arrangement.ts';
import { layoutOf } from '../layout.ts';
import { canvasNames, safeAreaOf, type Canvas, type Insets, type Platform } from '../zones.ts';
import { Refused } from './part.ts';
import { CUE_LEAD_MS, Moment } from './words.ts';

/* Where the crew put the places of a canvas. */

const Distance = z.int().check(z.nonnegative(), z.lte(1920));
const Place = z.optional(z.object({ left: Distance, top: Distance }));

/** Upper left corners, px on the canvas; a place that is left out stands at its default. */
const Places = z.object({ head: Place, strap: Place, side: Place, stack: Place, note: Place });
type Places = z.infer<typeof Places>;

const Canvas = z.enum(canvasNames);

/** What was arranged on a canvas, since when it is seen, and what is seen before. */
const Arranged = z.optional(z.object({ places: Places, before: Places, since: Moment }));
export const Arrangement = z.object({ vertical: Arranged, horizontal: Arranged });
export type Arrangement = z.infer<typeof Arrangement>;

/** All of a canvas at once, so that nobody moves what another has just moved beside it. */
export const Arrange = z.object({ type: z.literal('stage/arrange'), canvas: Canvas, places: Places });

export const ArrangedEvent = z.object({
  type: z.literal('stage/arranged'),
  at: Moment,
  canvas: Canvas,
  places: Places,
  startsAt: Moment,
});
type ArrangedEvent = z.infer<typeof ArrangedEvent>;

const nothingMoved: Places = {};

/** Where the crew's places of a canvas are at `now`. The same object as long as nothing was arranged. */
export function placesAt(arrangement: Arrangement | undefined, canvas: Canvas, now: number): Places {
  const found = arrangement?.[canvas];
  if (!found) return nothingMoved;
  return now < found.since ? found.before : found.places;
}

/** When the places of a canvas change next, room time. */
export function arrangedNext(arrangement: Arrangement | undefined, canvas: Canvas, now: number): number {
  const since = arrangement?.[canvas]?.since ?? now;
  return now < since ? since : Infinity;
}

interface OnAir {
  readonly platform: Platform;
  readonly insets: Insets;
  readonly arrangement?: Arrangement | undefined;
}

/** Refuses what leaves the safe area or would touch another place; which one, says the detail. */
export function decideArrange(
  { canvas, places }: z.infer<typeof Arrange>,
  { platform, insets, arrangement }: OnAir,
  now: number,
): ArrangedEvent[] {
  const was = placesAt(arrangement, canvas, Infinity);
  const isKept = (slot: keyof Places) => places[slot]?.left === was[slot]?.left && places[slot]?.top === was[slot]?.top;
  const fault = faultOf(layoutOf(canvas, safeAreaOf(platform, canvas, insets)), places);
  if (fault?.reason === 'place-taken') {
    // Whoever moved one place hears of the other.
    throw new Refused(fault.reason, isKept(fault.slot) ? fault.slot : fault.other);
  }
  if (fault) throw new Refused(fault.reason, fault.slot);
  if (movableSlots.every(isKept)) return [];
  return [{ type: 'stage/arranged', at: now, canvas, places, startsAt: now + CUE_LEAD_MS }];
}

export const reduceArranged = (
  arrangement: Arrangement | undefined,
  { at, canvas, places, startsAt }: ArrangedEvent,
): Arrangement => ({
  ...arrangement,
  [canvas]: { places, before: placesAt(arrangement, canvas, at), since: startsAt },
});
