import { type State } from '../../shared/show/offers.ts';
import { current, endOf, isDeal, phaseOf, type Deal, type Phase } from '../../shared/show/offer.ts';
import type { Chosen } from '../view.ts';

/** The deal that the cue buttons act on, and where it stands. */
export interface Cued {
  readonly offer: Deal;
  readonly phase: Phase;
}

/** An ended offer asks for its price to be put back for this long; after that a draft may take its place, ms. */
const ASKS_FOR_RESTORE_MS = 12 * 3_600_000;

/**
 * The deal that the next tap is about: the one on air; else one that ended and whose shop price is not back yet, unless the
 * crew chose another since; else the one that was chosen; else the first draft.
 */
export function nextCue(offers: State, now: number, chosen: Chosen | null): Cued | null {
  const deals = offers.filter(isDeal);
  const drafts = deals.filter((offer) => phaseOf(offer, now) === 'draft');
  const picked = drafts.find(({ offerId }) => offerId === chosen?.offerId);
  const unrestored = lastUnrestored(deals, now);
  const isPickedSince = picked && chosen && unrestored && chosen.at > (endOf(unrestored) ?? now);
  const offer = current(offers, now) ?? (isPickedSince ? picked : (unrestored ?? picked ?? drafts[0]));
  return offer ? { offer, phase: phaseOf(offer, now) } : null;
}

const lastUnrestored = (deals: readonly Deal[], now: number) =>
  [...deals]
    .reverse()
    .find((offer) => phaseOf(offer, now) === 'ended' && now - (endOf(offer) ?? now) < ASKS_FOR_RESTORE_MS);
