import { endOf, ENDED_SHOWN_MS, onScreen, phaseOf, type Offer } from '../../../shared/show/offers.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, lookOf, staleAt, type Item, type Look } from '../../../shared/show/stock.ts';
import { nextMove, type Cue } from '../../motion/cue.ts';
import { enter, hit, lengths } from '../../motion/vocabulary.ts';

/** What of a product's stock is to be seen. `secondsOld` is the age of the figure, counted in whole minutes past the first. */
export interface StockLook {
  readonly look: Exclude<Look, 'hidden'>;
  readonly item: Item;
  readonly offer: Offer;
  readonly unit: string | undefined;
  readonly secondsOld: number;
}

/** The stock of the deal on screen; nothing while its figure is missing or too old, and nothing once the deal is over. */
export function lookAt(show: Show, now: number): StockLook | undefined {
  const offer = onScreen(show.offers, now);
  if (!offer?.fixed) return undefined;
  const phase = phaseOf(offer, now);
  if (phase === 'ended' || phase === 'restored') return undefined;
  if (phase === 'armed' && offer.started && offer.armedAt === null) return undefined;
  const item = findItem(show.stock, offer.sku);
  const look = lookOf(show.stock, item, now);
  if (!item || look === 'hidden') return undefined;
  return { look, item, offer, unit: offer.fixed.unit, secondsOld: Math.max(0, Math.floor((now - item.readAt) / 1000)) };
}

/** The plate enters with its deal or with its first figure; a new figure is struck. */
export function cues(show: Show, now: number): Cue[] {
  const found = lookAt(show, now);
  if (!found) return [];
  const { offer, item } = found;
  const entersAt = Math.max(offer.armedAt ?? offer.startsAt ?? 0, 0) + 120;
  const moves: Cue[] = [
    {
      key: `enter ${offer.offerId}`,
      at: entersAt,
      lasts: lengths.enter,
      build: (root) => enter(root.querySelector('.stock'), root.querySelector('.shine'), { x: -90 }),
    },
  ];
  if (item.readAt > entersAt + lengths.enter) {
    moves.push({
      key: `hit ${item.readAt}`,
      at: item.readAt,
      lasts: lengths.hit,
      build: (root) => hit(root.querySelector('.say'), root.querySelector('.shine')),
    });
  }
  return moves;
}

/** Room time at which the stock will next look different: its age ticks by seconds, after a minute by minutes. */
export function nextChange(show: Show, now: number): number {
  const offer = onScreen(show.offers, now);
  if (!offer) return Math.min(Infinity, ...show.offers.flatMap(({ startsAt }) => (startsAt !== null && startsAt > now ? [startsAt] : [])));
  const end = endOf(offer);
  const bounds = [offer.startsAt, end, end === null ? null : end + ENDED_SHOWN_MS].flatMap((at) => (at !== null && at > now ? [at] : []));
  const found = lookAt(show, now);
  if (!found) return Math.min(Infinity, ...bounds);
  const { item, secondsOld } = found;
  const nextAge = secondsOld < 60 ? secondsOld + 1 : (Math.floor(secondsOld / 60) + 1) * 60;
  return Math.min(nextMove(cues(show, now), now), item.readAt + nextAge * 1000, staleAt(show.stock, item), ...bounds);
}
