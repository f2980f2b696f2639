import { ageOf as ageSince, nextAge, type Age } from '../../age.ts';
import { countText } from '../../figures.ts';
import { nextOf } from '../../moment.ts';
import { rollTo, type Roll } from '../../motion/reels.ts';
import { endOf, goneAt, onScreen, type Deal } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, lookOf, staleAt, type Item, type Look } from '../../../shared/show/stock.ts';

/** The stock figure of the deal on screen, as it may be shown. */
export interface Reading {
  readonly offer: Deal;
  readonly item: Item;
  readonly look: Exclude<Look, 'hidden'>;
  /** The deal has ended: what is left is told, but no longer urges anybody. */
  readonly isOver: boolean;
}

export function readingAt(show: Show, now: number): Reading | undefined {
  const offer = onScreen(show.offers, now);
  if (!offer?.fixed || (offer.armedAt === null && offer.startsAt !== null && now < offer.startsAt)) return undefined;
  const item = findItem(show.stock, offer.sku);
  const look = lookOf(show.stock, item, now);
  if (!item || look === 'hidden') return undefined;
  const end = endOf(offer);
  return { offer, item, look, isOver: end !== null && now >= end };
}

/** How the figure came from the one before. */
export const rollOf = ({ item }: Reading): Roll | undefined =>
  rollTo(item.changedAt, item.before === null ? undefined : countText(item.before), countText(item.left));

/** How much of the bar a figure fills. One that is not nothing shows at least a sliver. */
export const shareOf = ({ item }: Reading, left: number): number =>
  left === 0 ? 0 : Math.max(0.012, left / Math.max(item.total, item.left, 1));

/** What the deal counts down to: on its full seconds the age changes too. */
const countdownOf = ({ offer }: Reading, now: number) =>
  [offer.startsAt, offer.endsAt].find((time) => time !== null && time > now) ?? null;

/** How old the figure is. */
export const ageOf = (reading: Reading, now: number): Age =>
  ageSince(reading.item.readAt, countdownOf(reading, now), now);

/** When what is shown next differs by time alone. */
export function nextReading(show: Show, now: number): number {
  const turns = show.offers.flatMap((offer) => [offer.startsAt, endOf(offer), goneAt(offer)]);
  const reading = readingAt(show, now);
  if (!reading) return nextOf(turns, now);
  return nextOf(
    [...turns, staleAt(show.stock, reading.item), nextAge(reading.item.readAt, countdownOf(reading, now), now)],
    now,
  );
}
