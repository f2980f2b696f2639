import { nextEdge, nextMoment, type Moment } from '../moment.ts';
import type { Scene } from '../timeline.ts';

/*
 * Without movement: for viewers and crews who want none (`prefers-reduced-motion`, `calm=1`). Every scene ends in what the markup shows
 * by itself, so leaving all scenes out leaves the same information: it appears, changes and disappears at once.
 */

/** The scenes that may be played. */
export const playable = (scenes: readonly Scene[], isCalm: boolean): readonly Scene[] => (isCalm ? [] : scenes);

/** When moments next change a picture. A calm one changes only where they begin and end. */
export const nextMoved = (moments: readonly Moment[], now: number, isCalm: boolean): number =>
  isCalm ? nextEdge(moments, now) : nextMoment(moments, now);
