import type { Moment } from '../moment.ts';
import { spanOf, type Demo } from '../script.ts';

/** How far into a moment something is surely under way. */
const INTO = 0.35;

/**
 * The instants at which a demo is told apart from its neighbours: the one worth looking at, and the middle of what moves: of the
 * first moment, of the last that has begun, and of each burst. Room time, ms.
 */
export function instantsOf(demo: Demo, moments: readonly Moment[], bursts: readonly Moment[]): number[] {
  const { from, until } = spanOf(demo);
  const begun = moments.filter(({ at }) => at >= from && at <= demo.now).sort((one, other) => one.at - other.at);
  const middleOf = ({ at, lasts }: Moment) => Math.round(at + lasts * INTO);
  const middles = [...begun.slice(0, 1), ...begun.slice(-1), ...bursts].map(middleOf);
  return [...new Set([demo.now, ...middles.filter((at) => at <= until)])];
}
