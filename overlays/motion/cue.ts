import type { gsap } from 'gsap';

/**
 * Something that moves: from room time `at` for `lasts` ms. `build` lays a paused timeline over the rendered widget; it is sought
 * to room time − `at`, never played. Before and after, the widget's own styles hold. A key names one cue among a widget's cues.
 */
export interface Cue {
  readonly key: string;
  readonly at: number;
  readonly lasts: number;
  build(root: ParentNode): gsap.core.Timeline | undefined;
}

export const isMoving = (cue: Cue, now: number): boolean => cue.at <= now && now < cue.at + cue.lasts;

/** When a widget with these cues will next look different: `now` itself while one moves, else when the next begins. */
export function nextMove(cues: readonly Cue[], now: number): number {
  if (cues.some((cue) => isMoving(cue, now))) return now;
  return Math.min(Infinity, ...cues.filter(({ at }) => at > now).map(({ at }) => at));
}

/**
 * When a figure that counts in steps of `step` ms towards `end` will next change: the end itself at last, and never once it is past.
 */
export function nextTick(end: number, step: number, now: number): number {
  if (now >= end) return Infinity;
  const steps = Math.ceil((end - now) / step);
  return end - (steps - 1) * step;
}
