import { current, endOf, phaseOf, type Offer, type Phase, type State } from '../../shared/show/offers.ts';

/** The offer that the cue buttons act on, and where it stands. */
export interface Cued {
  readonly offer: Offer;
  readonly phase: Phase;
}

/** An ended offer asks for its price to be put back for this long; after that a draft may take its place, ms. */
const ASKS_FOR_RESTORE_MS = 12 * 3_600_000;

/**
 * The offer that the next tap is about: the one on air; else the one the crew chose; else one that ended and whose shop price
 * is not back yet; else the first draft.
 */
export function nextCue(offers: State, now: number, chosenId: string | null): Cued | null {
  const phase = (offer: Offer) => phaseOf(offer, now);
  const isOpen = (offer: Offer) => phase(offer) === 'draft' || phase(offer) === 'ended';
  const offer =
    current(offers, now) ??
    offers.find((candidate) => candidate.offerId === chosenId && isOpen(candidate)) ??
    lastUnrestored(offers, now) ??
    offers.find((candidate) => phase(candidate) === 'draft');
  return offer ? { offer, phase: phase(offer) } : null;
}

const lastUnrestored = (offers: State, now: number) =>
  [...offers].reverse().find((offer) => phaseOf(offer, now) === 'ended' && now - (endOf(offer) ?? now) < ASKS_FOR_RESTORE_MS);
