import { ageOf, nextAge, type Age } from '../../age.ts';
import { gridAt } from '../../grid.ts';
import { nextOf } from '../../moment.ts';
import { runAt } from '../../offer-run.ts';
import type { Show } from '../../../shared/show/fold.ts';
import type { Offer, OfferOf } from '../../../shared/show/offer.ts';

/** What a drop looks like: `soon` has no start yet, `low` are its last coupons, `heat` its last ten seconds, `gone` none left. */
export type DropLook = 'soon' | 'armed' | 'live' | 'low' | 'heat' | 'gone' | 'ended';

/** How many are left, who counted and how old that is. */
export interface Count {
  readonly left: number;
  readonly isManual: boolean;
  readonly age: Age;
}

/** The coupon drop on screen. */
export interface Drop {
  readonly offer: OfferOf<'coupon-drop'>;
  readonly look: DropLook;
  /** What its clock counts down to: its start, then its end; null without a clock. */
  readonly target: number | null;
  /** Null while nobody has counted, and once a count is too old to be shown. */
  readonly count: Count | null;
}

/** The lane of coupon drops; also the key by which its airtimes are kept. */
export const isCouponDrop = (offer: Offer): offer is OfferOf<'coupon-drop'> => offer.kind === 'coupon-drop';

/** So few are "the last": a tenth of all, or this many. */
const FEW = 20;

/** From when on a count is too old to be shown, room time. That none is left stays true. */
function staleAt({ stock }: Show, { left }: OfferOf<'coupon-drop'>): number {
  if (left === null || left.left === 0) return Infinity;
  return left.readAt + (left.source === 'manual' ? stock.freshness.manualMs : stock.freshness.feedMs);
}

function countAt(show: Show, offer: OfferOf<'coupon-drop'>, now: number): Count | null {
  const { left } = offer;
  if (left === null || now >= staleAt(show, offer)) return null;
  return { left: left.left, isManual: left.source === 'manual', age: ageOf(left.readAt, gridAt(show, now), now) };
}

/** The coupon drop that viewers see at `now`. */
export function dropAt(show: Show, now: number): Drop | undefined {
  const run = runAt(show.offers, isCouponDrop, now);
  if (!run) return undefined;
  const { offer, phase, target } = run;
  const count = countAt(show, offer, now);
  const isOn = phase === 'live' || phase === 'heat';
  if (isOn && count?.left === 0) return { offer, look: 'gone', target: null, count };
  const isLow = phase === 'live' && count !== null && count.left <= Math.max(FEW, offer.quantity / 10);
  return { offer, look: isLow ? 'low' : phase, target, count };
}

/** When its count next reads differently or becomes too old, room time. */
export function nextCount(show: Show, now: number): number {
  const drop = dropAt(show, now);
  if (!drop?.count || !drop.offer.left) return Infinity;
  return nextOf([staleAt(show, drop.offer), nextAge(drop.offer.left.readAt, gridAt(show, now), now)], now);
}
