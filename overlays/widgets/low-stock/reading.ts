import { lastTick } from '../../countdown.ts';
import { nextOf } from '../../moment.ts';
import { ENDED_SHOWN_MS, endOf, onScreen, type Deal } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/show.ts';
import { findItem, lookOf, staleAt, type Item, type Look } from '../../../shared/show/stock.ts';

/** The stock figure of the deal on screen, as it may be shown. */
export interface Reading {
  readonly offer: Deal;
  readonly item: Item;
  readonly look: Exclude<Look, 'hidden'>;
}

export function readingAt(show: Show, now: number): Reading | undefined {
  const offer = onScreen(show.offers, now);
  if (!offer?.fixed || (offer.armedAt === null && offer.startsAt !== null && now < offer.startsAt)) return undefined;
  const item = findItem(show.stock, offer.sku);
  const look = lookOf(show.stock, item, now);
  return item && look !== 'hidden' ? { offer, item, look } : undefined;
}

/** What the deal counts down to: on its full seconds the age changes too. */
const countdownOf = ({ offer }: Reading, now: number) =>
  [offer.startsAt, offer.endsAt].find((time) => time !== null && time > now) ?? null;

/**
 * How old the figure is: whole seconds under a minute, else whole minutes or hours. Where no countdown runs the stage is still,
 * and stays still: seconds are not counted, they are `now`.
 */
export function ageOf(reading: Reading, now: number): { count: number; unit: 'now' | 'second' | 'minute' | 'hour' } {
  const target = countdownOf(reading, now);
  const seenAt = target === null ? now : lastTick(target, now);
  const seconds = Math.max(0, Math.floor((seenAt - reading.item.readAt) / 1000));
  if (seconds < 60)
    return target === null || seconds === 0 ? { count: 0, unit: 'now' } : { count: seconds, unit: 'second' };
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? { count: minutes, unit: 'minute' } : { count: Math.floor(minutes / 60), unit: 'hour' };
}

const sizes = { now: 60_000, second: 1_000, minute: 60_000, hour: 3_600_000 } as const;

/** When the age next reads differently. */
function nextAge(reading: Reading, now: number): number {
  const { readAt } = reading.item;
  const { count, unit } = ageOf(reading, now);
  const target = countdownOf(reading, now);
  if (target === null) return readAt + (count + 1) * sizes[unit];
  const older = readAt + (count + 1) * (unit === 'now' ? sizes.second : sizes[unit]);
  // The first full second of the countdown by which the figure is that old.
  return target - Math.floor((target - older) / 1000) * 1000;
}

/** When what is shown next differs by time alone. */
export function nextReading(show: Show, now: number): number {
  const turns = show.offers.flatMap((offer) => {
    const end = endOf(offer);
    return [offer.startsAt, end, end === null ? null : end + ENDED_SHOWN_MS];
  });
  const reading = readingAt(show, now);
  if (!reading) return nextOf(turns, now);
  return nextOf([...turns, staleAt(show.stock, reading.item), nextAge(reading, now)], now);
}
