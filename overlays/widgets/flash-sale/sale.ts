import { HEAT_MS } from '../../countdown.ts';
import { onScreen, phaseOf, type Fixed, type Offer, type OfferOf } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, lookOf } from '../../../shared/show/stock.ts';

/** What a deal looks like: `soon` has no start yet, `heat` is the last ten seconds. */
export type SalePhase = 'soon' | 'armed' | 'live' | 'heat' | 'sold-out' | 'ended' | 'restored';

/** The deal on screen. */
export interface Sale {
  readonly offer: OfferOf<'flash-sale'>;
  readonly fixed: Fixed;
  readonly phase: SalePhase;
}

/** A deal started without being armed is not announced in the instant before its start. */
const isInLead = ({ armedAt, startsAt }: Offer, now: number) => armedAt === null && startsAt !== null && now < startsAt;

/** The deal that viewers see at `now`. */
export function saleAt(show: Show, now: number): Sale | undefined {
  const offer = onScreen(
    show.offers.filter((candidate) => !isInLead(candidate, now)),
    now,
  );
  if (offer?.kind !== 'flash-sale' || !offer.fixed) return undefined;
  return { offer, fixed: offer.fixed, phase: salePhase(show, offer, now) };
}

function salePhase(show: Show, offer: OfferOf<'flash-sale'>, now: number): SalePhase {
  const phase = phaseOf(offer, now);
  if (phase === 'draft' || phase === 'armed') return offer.startsAt === null ? 'soon' : 'armed';
  const isSoldOut = lookOf(show.stock, findItem(show.stock, offer.sku), now) === 'sold-out';
  // Ended by hand with nothing left: viewers are told why.
  if (phase === 'ended' || phase === 'restored') return isSoldOut && offer.why === 'operator' ? 'sold-out' : phase;
  if (isSoldOut) return 'sold-out';
  return offer.endsAt !== null && offer.endsAt - now <= HEAT_MS ? 'heat' : 'live';
}

/** The target of the deal's countdown: its start while armed, then its end. */
export const countsTo = ({ offer, phase }: Sale): number | null => {
  if (phase === 'armed') return offer.startsAt;
  return phase === 'live' || phase === 'heat' || phase === 'sold-out' ? offer.endsAt : null;
};
