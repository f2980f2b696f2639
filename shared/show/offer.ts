import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { PriorPrice, type PriceRow } from './catalog.ts';
import { Count, Id, Line, Moment, Sku } from './words.ts';

/** What the crew settles before a deal goes on air. `lastsMs` is its length; `reason` says why it comes again. */
export const Terms = z.object({
  offerId: Id,
  kind: z.literal('flash-sale'),
  sku: Sku,
  deal: Money,
  lastsMs: z.int().check(z.gte(10_000), z.lte(86_400_000)),
  /** How many there are at this price in all, and how many one buyer may have. */
  quantity: z.optional(Count.check(z.positive())),
  limitPerBuyer: z.optional(Count.check(z.positive())),
  coupon: z.optional(Line(24)),
  reason: z.optional(Line(120)),
});
export type Terms = z.infer<typeof Terms>;

/** What is fixed when the deal is armed: title and regular price from the catalog, the earlier price only with its evidence. */
export const Fixed = z.object({
  title: Line(120),
  unit: z.optional(Line(8)),
  regular: Money,
  was: z.nullable(PriorPrice),
});
export type Fixed = z.infer<typeof Fixed>;

/** Why a deal stopped: its time was up, or the crew stopped it. */
export const Why = z.enum(['time', 'operator']);

/** A deal and its moments. Its phase is `phaseOf(offer, now)`, never a field of its own. */
export const Offer = z.extend(Terms, {
  fixed: z.nullable(Fixed),
  armedAt: z.nullable(Moment),
  startsAt: z.nullable(Moment),
  endsAt: z.nullable(Moment),
  /** That the start was logged; until then it is only planned. */
  started: z.boolean(),
  endedAt: z.nullable(Moment),
  why: z.nullable(Why),
  restoredAt: z.nullable(Moment),
});
export type Offer = z.infer<typeof Offer>;

export const Offers = z.array(Offer);
export type Offers = z.infer<typeof Offers>;

export type Phase = 'draft' | 'armed' | 'live' | 'ended' | 'restored';

/** Where a deal stands at `now`. It starts and ends by the clock alone, so a page that lost the room is right too. */
export function phaseOf(offer: Offer, now: number): Phase {
  if (offer.endedAt !== null && now >= offer.endedAt) return offer.restoredAt === null ? 'ended' : 'restored';
  if (offer.startsAt === null || offer.endsAt === null) return offer.armedAt === null ? 'draft' : 'armed';
  if (now < offer.startsAt) return 'armed';
  return now < offer.endsAt ? 'live' : 'ended';
}

/** The moment at which a deal stops, or null while that is open. */
export const endOf = (offer: Offer): number | null => offer.endedAt ?? offer.endsAt;

/** How long an ended deal stays on screen to say that the price is back, ms. */
export const ENDED_SHOWN_MS = 12_000;

/** The deal that holds the air: armed or live. There is at most one. */
export const current = (state: Offers, now: number): Offer | undefined =>
  state.find((offer) => {
    const phase = phaseOf(offer, now);
    return phase === 'armed' || phase === 'live';
  });

/** The deal that viewers see: the current one, else the last that ended a moment ago. */
export function onScreen(state: Offers, now: number): Offer | undefined {
  const lately = (offer: Offer) => {
    const end = endOf(offer);
    return end !== null && now >= end && now < end + ENDED_SHOWN_MS;
  };
  return current(state, now) ?? [...state].reverse().find(lately);
}

/** The prices that deals of this product really had, up to now. */
export const dealsOf = (state: Offers, sku: string, now: number): PriceRow[] =>
  state.flatMap(({ sku: of, deal, started, startsAt, endsAt, endedAt }) => {
    const until = Math.min(now, endedAt ?? endsAt ?? now);
    return of === sku && started && startsAt !== null && startsAt < until
      ? [{ price: deal, from: startsAt, until, source: 'Cuecart' }]
      : [];
  });
