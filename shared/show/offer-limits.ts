import type { Platform } from '../zones.ts';
import type { Kind } from './offer-terms.ts';

/** What a platform's own tool for an offer takes. The deal on screen must be the deal in the shop, so a draft outside of it cannot be set up there. */
export interface OfferLimits {
  /** How short and how long it may be, ms. */
  readonly lastsMs: { readonly least: number; readonly most: number };
  /** How many percent below the regular price it may be. */
  readonly percentOff: { readonly least: number; readonly most: number };
  /** It asks how many there are at this price. */
  readonly asksQuantity: boolean;
  /** Month in which the figures were last looked at, and where they stand. */
  readonly checked: '2026-11';
  readonly source: string;
}

/** Only what a platform publishes. The others' tools have limits too, which are shown to signed-in sellers alone and are not guessed here. */
const limits: Partial<Record<Platform, Partial<Record<Kind, OfferLimits>>>> = {
  tiktok: {
    'flash-sale': {
      lastsMs: { least: 60_000, most: 1_200_000 },
      percentOff: { least: 10, most: 90 },
      asksQuantity: true,
      checked: '2026-11',
      source: 'TikTok Shop University (US): LIVE Flash Sale, Seller Flash Deal',
    },
  },
};

/** What a platform's own tool takes for a kind of offer, as far as it is published. */
export const limitsOf = (platform: Platform, kind: Kind): OfferLimits | undefined => limits[platform]?.[kind];
