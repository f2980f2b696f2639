import { claimsIn, drawsIn } from '../claims.ts';
import { findProduct } from './catalog.ts';
import type { Show } from './fold.ts';
import { isDeal, type Offer } from './offer.ts';
import type { Kind } from './offer-terms.ts';

/**
 * What an offer may be sold with and people may yet not believe, or a platform not like. Nothing of it stops an offer.
 * - `short`, `long`: fewer can buy in time, or nobody believes the clock.
 * - `limit`: one buyer may take more than there are.
 * - `words`: the words claim more than can be shown. `draw`: a draw, on a platform that has a tool of its own for it.
 */
export type Doubt =
  | { readonly doubt: 'short' }
  | { readonly doubt: 'long'; readonly most: number }
  | { readonly doubt: 'limit'; readonly quantity: number }
  | { readonly doubt: 'words' | 'draw'; readonly words: readonly string[] };

const MINUTE_MS = 60_000;

/** Under a minute most viewers only see it end, ms. */
const LEAST_MS = MINUTE_MS;

/** A deal's clock drives; beyond this it only stands there, ms. What holds for a whole show may last as long as one. A judgement, not a rule. */
const mostMs: Readonly<Record<Kind, number>> = {
  'flash-sale': 30 * MINUTE_MS,
  'group-buy': 60 * MINUTE_MS,
  'coupon-drop': 60 * MINUTE_MS,
  'spend-and-save': 360 * MINUTE_MS,
  'follow-bonus': 360 * MINUTE_MS,
};

/** Everything of an offer that viewers read in words. */
function wordsOf(offer: Offer, catalog: Show['catalog']): string {
  const title = isDeal(offer) ? (offer.fixed?.title ?? findProduct(catalog, offer.sku)?.title) : undefined;
  const worth = offer.kind === 'coupon-drop' ? offer.worth : undefined;
  return [title, worth, offer.coupon].join(' ');
}

/** All doubts about an offer. */
export function doubtsAbout(offer: Offer, { catalog, stage }: Pick<Show, 'catalog' | 'stage'>): Doubt[] {
  const { kind, lastsMs } = offer;
  const most = mostMs[kind];
  const quantity = kind === 'flash-sale' ? offer.quantity : undefined;
  const limit = isDeal(offer) ? offer.limitPerBuyer : undefined;
  const text = wordsOf(offer, catalog);
  const words = claimsIn(text);
  const draw = stage.platform === 'tiktok' ? drawsIn(text) : [];
  return [
    ...(lastsMs < LEAST_MS ? [{ doubt: 'short' } as const] : []),
    ...(lastsMs > most ? [{ doubt: 'long', most } as const] : []),
    ...(quantity !== undefined && limit !== undefined && limit > quantity
      ? [{ doubt: 'limit', quantity } as const]
      : []),
    ...(words.length > 0 ? [{ doubt: 'words', words } as const] : []),
    ...(draw.length > 0 ? [{ doubt: 'draw', words: draw } as const] : []),
  ];
}
