import type { Chance } from '../chance.ts';
import type { Space } from '../burst-space.ts';

/** A point a little behind the widget's edge, the way out from there, radians, and how much room there is that way, px. */
export interface Start {
  readonly x: number;
  readonly y: number;
  readonly out: number;
  readonly room: number;
}

/** How far behind the edge pieces begin, px: they come out from behind the plate. */
const BEHIND = 18;

/** Somewhere along the widget's sides; the more room beyond a side, the more pieces come out there. Takes two numbers. */
export function startAt(random: Chance, space: Space): Start {
  const { left, top, width, height } = space.widget;
  const [right, bottom] = [left + width, top + height];
  const [pick, along] = [random(), random()];
  const [x, y] = [left + along * width, top + along * height];
  const sides = [
    { x: left + BEHIND, y, out: Math.PI, room: left, share: left * height },
    { x, y: top + BEHIND, out: -Math.PI / 2, room: top, share: top * width },
    { x: right - BEHIND, y, out: 0, room: space.width - right, share: (space.width - right) * height },
    { x, y: bottom - BEHIND, out: Math.PI / 2, room: space.height - bottom, share: (space.height - bottom) * width },
  ] as const;
  let rest = pick * sides.reduce((sum, { share }) => sum + share, 0);
  for (const side of sides) {
    rest -= side.share;
    if (rest < 0) return side;
  }
  return sides[1];
}
