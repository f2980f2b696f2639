import type { RefusalReason } from '../refusal-reasons.ts';
import { daysAsked, findProduct, priorPrice, type PriorPrice } from './catalog.ts';
import type { Show } from './fold.ts';
import { dealsOf, isDeal, nameOf, phaseOf, type Deal, type Offer } from './offer.ts';
import { busyWith, check, repeats } from './offer-check.ts';
import { limitsOf } from './offer-limits.ts';
import { sameness } from './offer-terms.ts';
import { Refused } from './part.ts';
import { findItem, staleAt } from './stock.ts';

/**
 * What stands between an offer and the air, or what will not be seen of it.
 * - `refused`: the room would refuse to start it now, for this reason.
 * - `reason-later`: a draft before it is the same, so after that one this one needs its reason.
 * - `no-count`: neither a quantity nor a stock figure that may be shown: "only N left" stays away.
 * - `too-few`: more are promised at this price than there are.
 * - `no-evidence`: no earlier price beside the deal, since price rows do not cover the days asked for.
 * - `was-not-higher`: no earlier price beside the deal, since the lowest of those days is not above it.
 * - `platform-…`: the platform's own tool would not take it.
 */
export type Lack =
  | { readonly lack: 'refused'; readonly reason: RefusalReason; readonly detail?: string | undefined }
  | { readonly lack: 'reason-later' | 'no-count' | 'platform-quantity' }
  | { readonly lack: 'too-few'; readonly left: number; readonly quantity: number }
  | { readonly lack: 'no-evidence'; readonly days: number }
  | { readonly lack: 'was-not-higher'; readonly was: PriorPrice }
  | { readonly lack: 'platform-length'; readonly least: number; readonly most: number }
  | { readonly lack: 'platform-discount'; readonly least: number; readonly most: number };

type ShowView = Pick<Show, 'catalog' | 'offers' | 'stock' | 'stage'>;

/** That the offer cannot go on air now at all. */
export const stops = ({ lack }: Lack): boolean => lack === 'refused';

/** All that an offer lacks at `now`, what stops it first; empty for one that is complete, and for one that had its start. */
export function readiness(offer: Offer, show: ShowView, now: number): Lack[] {
  const phase = phaseOf(offer, now);
  if (offer.started || (phase !== 'draft' && phase !== 'armed')) return [];
  return [
    ...refusals(offer, show, now),
    ...laterReason(offer, show, now),
    ...(isDeal(offer) ? [...counts(offer, show, now), ...evidence(offer, show, now)] : []),
    ...platform(offer, show),
  ];
}

function refusals(offer: Offer, { catalog, offers }: ShowView, now: number): Lack[] {
  const busy = busyWith(offer, offers, now);
  const isSilentRepeat = offer.reason === undefined && repeats(offer, offers, now);
  return [
    ...broken(offer, catalog),
    ...(busy ? [{ lack: 'refused', reason: 'offer-on-air', detail: nameOf(busy) } as const] : []),
    ...(isSilentRepeat ? [{ lack: 'refused', reason: 'repeat-needs-reason' } as const] : []),
  ];
}

function broken(offer: Offer, catalog: ShowView['catalog']): Lack[] {
  try {
    check(offer, catalog);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [{ lack: 'refused', reason: error.reason, detail: error.detail }];
  }
}

function laterReason(offer: Offer, { offers }: ShowView, now: number): Lack[] {
  const before = offers.slice(
    0,
    offers.findIndex(({ offerId }) => offerId === offer.offerId),
  );
  const isAlike = (other: Offer) => phaseOf(other, now) === 'draft' && sameness(other) === sameness(offer);
  return offer.reason === undefined && before.some(isAlike) ? [{ lack: 'reason-later' }] : [];
}

function counts(offer: Deal, { stock }: ShowView, now: number): Lack[] {
  const item = findItem(stock, offer.sku);
  const left = item && now < staleAt(stock, item) ? item.left : undefined;
  const quantity = offer.kind === 'flash-sale' ? offer.quantity : undefined;
  if (left === undefined) return quantity === undefined ? [{ lack: 'no-count' }] : [];
  const wanted = quantity ?? 1;
  return left < wanted ? [{ lack: 'too-few', left, quantity: wanted }] : [];
}

function evidence(offer: Deal, { catalog, offers }: ShowView, now: number): Lack[] {
  const was = offer.fixed ? offer.fixed.was : priorPrice(catalog, offer.sku, now, dealsOf(offers, offer.sku, now));
  if (!findProduct(catalog, offer.sku) || (was && was.price.minor > offer.deal.minor)) return [];
  return was ? [{ lack: 'was-not-higher', was }] : [{ lack: 'no-evidence', days: daysAsked[catalog.market] }];
}

function platform(offer: Offer, { catalog, stage }: ShowView): Lack[] {
  const limits = limitsOf(stage.platform, offer.kind);
  if (!limits) return [];
  const { lastsMs, percentOff, asksQuantity } = limits;
  const regular = isDeal(offer) ? findProduct(catalog, offer.sku)?.price.minor : undefined;
  // Multiplied first: a tenth off is exactly 10.
  const off = isDeal(offer) && regular ? (100 * (regular - offer.deal.minor)) / regular : undefined;
  const isWithin = (figure: number, { least, most }: typeof lastsMs) => figure >= least && figure <= most;
  return [
    ...(isWithin(offer.lastsMs, lastsMs) ? [] : [{ lack: 'platform-length', ...lastsMs } as const]),
    ...(off === undefined || isWithin(off, percentOff) ? [] : [{ lack: 'platform-discount', ...percentOff } as const]),
    ...(asksQuantity && !('quantity' in offer) ? [{ lack: 'platform-quantity' } as const] : []),
  ];
}
