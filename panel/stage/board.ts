import {
  faultOf,
  movableSlots,
  moved,
  standing,
  type Fault,
  type MovableSlot,
  type Place,
  type Places,
} from '../../shared/arrangement.ts';
import { layoutOf, type Layout } from '../../shared/layout.ts';
import { placesAt } from '../../shared/show/arranging.ts';
import type { State as Stage } from '../../shared/show/stage.ts';
import { safeAreaOf, type Canvas } from '../../shared/zones.ts';

/** The grid on which the crew moves places, px of the canvas. */
export const GRID = 8;
/** What a longer step goes, px of the canvas. */
export const LONG_STEP = 40;

/** A place that is being moved and not on air yet. */
export interface Draft {
  readonly slot: MovableSlot;
  readonly place: Place;
}

/** A canvas as the crew sees it while it moves a place. */
export interface Board {
  /** The boxes at their defaults. */
  readonly home: Layout;
  /** The boxes as viewers see them, but for the draft. */
  readonly layout: Layout;
  /** What the crew moved, with the draft. */
  readonly places: Places;
  /** Whether the crew moved anything, without the draft. */
  readonly isMoved: boolean;
  /** What it moved to where it does not fit now, and which therefore stands at its default. */
  readonly misfits: readonly MovableSlot[];
  /** Why the draft may not stand there. */
  readonly fault: Fault | undefined;
}

export function boardOf(
  { platform, insets, arrangement }: Stage,
  canvas: Canvas,
  now: number,
  draft: Draft | null = null,
): Board {
  const home = layoutOf(canvas, safeAreaOf(platform, canvas, insets));
  const ordered = placesAt(arrangement, canvas, now);
  const stood = standing(home, ordered);
  const wanted = movableSlots.filter((slot) => ordered[slot]);
  const kept = { home, isMoved: wanted.length > 0, misfits: wanted.filter((slot) => !stood[slot] && home.slots[slot]) };
  if (!draft) return { ...kept, layout: moved(home, stood), places: stood, fault: undefined };
  const { slot, place } = draft;
  const { [slot]: _, ...others } = stood;
  const box = home.slots[slot];
  const isHome = box?.left === place.left && box.top === place.top;
  const places = isHome ? others : { ...others, [slot]: place };
  // At its default, too, it may stand on what was moved there.
  return { ...kept, layout: moved(home, places), places, fault: faultOf(home, { ...others, [slot]: place }) };
}

/** The point of the grid that is nearest; an edge takes the place of the points beside it. */
function onGrid(wanted: number, edges: readonly number[]): number {
  const near = Math.round(wanted / GRID) * GRID;
  const points = [near - GRID, near, near + GRID].filter((point) =>
    edges.every((edge) => Math.abs(point - edge) > GRID / 2),
  );
  return [...edges, ...points].reduce((best, point) =>
    Math.abs(point - wanted) < Math.abs(best - wanted) ? point : best,
  );
}

/** Where a box comes to stand that is let go here: on the grid, or flush with the safe area or its own default beside it. */
export function snapped({ slots, area }: Layout, slot: MovableSlot, { left, top }: Place): Place {
  const box = slots[slot];
  if (!box) return { left, top };
  return {
    left: onGrid(left, [area.left, area.right - box.width, box.left]),
    top: onGrid(top, [area.top, area.bottom - box.height, box.top]),
  };
}
