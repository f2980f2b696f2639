import type { Moment } from '../moment.ts';
import { spanOf, type Demo } from '../script.ts';

/** Something that moves, of a kind: the same motion at another time needs no second look. */
export interface Kind extends Moment {
  readonly kind: string;
}

/** How far into a moment something is surely under way. */
const INTO = 0.35;

/**
 * Chooses the instants at which the demos of a group are looked at: each demo where it is worth looking, and the middle of every
 * kind of motion once, in the first demo that has it. Room time, ms.
 */
export function createInstants(): (demo: Demo, moments: readonly Kind[]) => number[] {
  const seen = new Set<string>();
  return (demo, moments) => {
    const { from, until } = spanOf(demo);
    const news = moments
      .filter(({ at, lasts }) => at >= from && at + lasts <= until)
      .filter(({ kind }) => {
        const isNew = !seen.has(kind);
        seen.add(kind);
        return isNew;
      });
    return [...new Set([demo.now, ...news.map(({ at, lasts }) => Math.round(at + lasts * INTO))])];
  };
}
