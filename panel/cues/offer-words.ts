import { findProduct } from '../../shared/show/catalog.ts';
import { endOf, phaseOf, type Offer, type Phase } from '../../shared/show/offer.ts';
import type { Show } from '../../shared/show/show.ts';
import type { Money } from '../../shared/money.ts';
import type { TextKey } from '../texts.ts';

export const phaseWords: Record<Phase, TextKey> = {
  draft: 'phaseDraft',
  armed: 'phaseArmed',
  live: 'phaseLive',
  ended: 'phaseEnded',
  restored: 'phaseRestored',
};

/** What an offer is called and what its product costs otherwise: as fixed when it was armed, before that from the catalog. */
export function namesOf({ fixed, sku }: Offer, show: Show): { title: string; regular: Money | null } {
  if (fixed) return { title: fixed.title, regular: fixed.regular };
  const product = findProduct(show.catalog, sku);
  return { title: product?.title ?? sku, regular: product?.price ?? null };
}

/** The moment that the crew waits for: the start of an armed offer, the end of a live one. Null when there is none. */
export function awaitedOf(offer: Offer, now: number): number | null {
  const phase = phaseOf(offer, now);
  if (phase === 'armed') return offer.startsAt;
  return phase === 'live' ? endOf(offer) : null;
}
