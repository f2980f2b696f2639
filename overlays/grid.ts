import { clockText, HEAT_MS, lastTick, nextTick } from './countdown.ts';
import { airedAt } from '../shared/show/airing.ts';
import { offersOf, onScreen, phaseOf, shownOf, type Offer } from '../shared/show/offer.ts';
import type { Show } from '../shared/show/fold.ts';

/*
 * One countdown leads and the others tick with it, so that a stage with several of them costs one paint a second. What follows
 * is at most half a second off, and in its own last ten seconds it follows nobody.
 */

const byRank = ['spend-and-save', 'follow-bonus', 'coupon-drop'] as const;

/** What an offer counts down to: its start while armed, then its end. */
function targetOf(offer: Offer | undefined, now: number): number | null {
  if (!offer) return null;
  const phase = phaseOf(offer, now);
  if (phase === 'armed') return offer.startsAt;
  return phase === 'live' ? offer.endsAt : null;
}

/** The target of the countdown that leads at `now`, room time; null where none runs. */
export function gridAt({ offers, goal }: Show, now: number): number | null {
  const shown = [onScreen(offers, now), ...byRank.map((kind) => shownOf<Offer>(offersOf(offers, kind), now))];
  const targets = [...shown.map((offer) => targetOf(offer, now)), airedAt(goal, now)?.until ?? null];
  return targets.find((target) => target !== null && target > now) ?? null;
}

const follows = (grid: number | null, target: number, now: number): grid is number =>
  grid !== null && target - now > HEAT_MS;

/** The time left to `target` as `mm:ss`, as it reads on the leading countdown's seconds. Zero shows when it is over, not before. */
export function clockOn(show: Show, target: number, now: number): string {
  const grid = gridAt(show, now);
  if (grid === target || !follows(grid, target, now)) return clockText(target - now, { tenths: false });
  return clockText(Math.round((target - lastTick(grid, now)) / 1000) * 1000, { tenths: false });
}

/** When that next reads differently, room time; Infinity once it is over. */
export function nextClock(show: Show, target: number, now: number): number {
  if (target <= now) return Infinity;
  const grid = gridAt(show, now);
  if (!follows(grid, target, now)) return nextTick(target, now, { tenths: false });
  return Math.min(nextTick(grid, now, { tenths: false }), target - HEAT_MS);
}
