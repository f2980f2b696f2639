import { endOf, ENDED_SHOWN_MS, onScreen, phaseOf, type Fixed, type Offer } from '../../../shared/show/offers.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, lookOf, staleAt } from '../../../shared/show/stock.ts';
import { nextMove, nextTick, type Cue } from '../../motion/cue.ts';
import { enter, heat, hit, leave, lengths, stamp } from '../../motion/vocabulary.ts';

export type SalePhase = 'armed' | 'live' | 'heat' | 'sold-out' | 'ended';

/** What of a deal is to be seen. `until`: the moment its clock counts to, or null when it has none. */
export interface SaleLook {
  readonly phase: SalePhase;
  readonly offer: Offer;
  readonly fixed: Fixed;
  readonly until: number | null;
}

/** The last seconds show their tenths, ms. */
export const HEAT_MS = 10_000;

const isSoldOut = (show: Show, sku: string, now: number) => lookOf(show.stock, findItem(show.stock, sku), now) === 'sold-out';

export function lookAt(show: Show, now: number): SaleLook | undefined {
  const offer = onScreen(show.offers, now);
  if (!offer?.fixed) return undefined;
  const { fixed, startsAt, endsAt, started } = offer;
  switch (phaseOf(offer, now)) {
    case 'armed':
      // A start by hand lies a moment ahead, so that all screens begin together; until then there is nothing to see.
      if (started && offer.armedAt === null) return undefined;
      return { phase: 'armed', offer, fixed, until: startsAt };
    case 'live': {
      if (endsAt === null) return undefined;
      if (isSoldOut(show, offer.sku, now)) return { phase: 'sold-out', offer, fixed, until: null };
      return { phase: endsAt - now <= HEAT_MS ? 'heat' : 'live', offer, fixed, until: endsAt };
    }
    case 'ended':
    case 'restored':
      return { phase: 'ended', offer, fixed, until: null };
    case 'draft':
      return undefined;
  }
}

const plates = (root: ParentNode) => root.querySelector('.sale');
const shines = (root: ParentNode) => [...root.querySelectorAll('.shine')];

/** The deal's moments: it enters, its sale begins, its last seconds begin, it ends and leaves. */
export function cues(show: Show, now: number): Cue[] {
  const look = lookAt(show, now);
  if (!look) return [];
  const { offerId, armedAt, startsAt, endsAt } = look.offer;
  const end = endOf(look.offer);
  const entersAt = armedAt ?? startsAt;
  const moves: Cue[] = [];
  if (entersAt !== null) {
    moves.push({ key: `enter ${offerId}`, at: entersAt, lasts: lengths.enter, build: (root) => enter(plates(root), shines(root), { x: -90 }) });
  }
  if (armedAt !== null && startsAt !== null && startsAt > armedAt + lengths.enter) {
    moves.push({ key: `start ${offerId}`, at: startsAt, lasts: lengths.hit, build: (root) => hit(root.querySelector('.figure'), shines(root)) });
  }
  if (startsAt !== null && endsAt !== null && look.phase !== 'sold-out' && endsAt - HEAT_MS > startsAt + lengths.enter) {
    moves.push({ key: `heat ${offerId}`, at: endsAt - HEAT_MS, lasts: lengths.heat, build: (root) => heat(root.querySelector('.stub'), root.querySelector('.clock')) });
  }
  if (end !== null) {
    moves.push({ key: `end ${offerId}`, at: end, lasts: lengths.hit, build: (root) => stamp(root.querySelector('.verdict'), plates(root)) });
    moves.push({ key: `leave ${offerId}`, at: end + ENDED_SHOWN_MS - lengths.leave, lasts: lengths.leave, build: (root) => leave(plates(root), { x: -90 }) });
  }
  // Of two that fall together the later wins; a deal that ends early has no last seconds.
  return end === null ? moves : moves.filter(({ at, key }) => at <= end || key.startsWith('end') || key.startsWith('leave'));
}

/** Room time at which the deal will next look different. */
export function nextChange(show: Show, now: number): number {
  const look = lookAt(show, now);
  if (!look) {
    const starts = show.offers.flatMap(({ startsAt }) => (startsAt !== null && startsAt > now ? [startsAt] : []));
    return Math.min(Infinity, ...starts);
  }
  const end = endOf(look.offer);
  const ends = [look.until, end, end === null ? null : end + ENDED_SHOWN_MS].filter((at) => at !== null && at > now);
  const item = look.phase === 'sold-out' ? findItem(show.stock, look.offer.sku) : undefined;
  const isCounting = look.until !== null && (look.phase === 'armed' || look.phase === 'live' || look.phase === 'heat');
  return Math.min(
    nextMove(cues(show, now), now),
    isCounting && look.until !== null ? nextTick(look.until, look.phase === 'heat' ? 100 : 1000, now) : Infinity,
    item ? staleAt(show.stock, item) : Infinity,
    ...ends.map((at) => at ?? Infinity),
  );
}
