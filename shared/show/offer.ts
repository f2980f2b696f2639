import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { PriorPrice, type PriceRow } from './catalog.ts';
import { Terms, type Kind } from './offer-terms.ts';
import { Count, CUE_LEAD_MS, Id, Line, Moment } from './words.ts';

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

/** Moments of an offer, room time, ms; null while they are open. */
const moments = {
  /** Null until armed, and always for an offer that is not about one product. */
  fixed: z.nullable(Fixed),
  armedAt: z.nullable(Moment),
  startsAt: z.nullable(Moment),
  endsAt: z.nullable(Moment),
  /** That the start was logged; until then it is only planned. */
  started: z.boolean(),
  endedAt: z.nullable(Moment),
  why: z.nullable(Why),
  restoredAt: z.nullable(Moment),
};

/** A group that is full: from then on the lower price is everybody's, for good. `seed`: the number of the event. */
const Completed = z.object({ startsAt: Moment, seed: z.int() });
/** A count by the crew of what is left of a coupon. */
const Left = z.object({ left: Count, source: Id, readAt: Moment, before: z.nullable(Count) });

const [flashSale, groupBuy, spendAndSave, followBonus, couponDrop] = Terms.def.options;

/** An offer and its moments. Its phase is `phaseOf(offer, now)`, never a field of its own. */
export const Offer = z.discriminatedUnion('kind', [
  z.extend(flashSale, moments),
  z.extend(groupBuy, { ...moments, completed: z.nullable(Completed) }),
  z.extend(spendAndSave, moments),
  z.extend(followBonus, moments),
  z.extend(couponDrop, { ...moments, left: z.nullable(Left) }),
]);
export type Offer = z.infer<typeof Offer>;
export type OfferOf<K extends Kind> = Extract<Offer, { kind: K }>;

/** An offer of one product at a lower price. */
export type Deal = OfferOf<'flash-sale' | 'group-buy'>;
export const isDeal = (offer: Offer): offer is Deal => offer.kind === 'flash-sale' || offer.kind === 'group-buy';

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

/** How long after its end a group buy still takes orders that were placed in time, ms: shops tell of them a little later. */
export const GROUP_GRACE_MS = 30_000;

/**
 * What became of a group buy: `complete`, `missed`, or `counting` while it may still be either. A screen waits out the last
 * moment's cue too, so it never takes a verdict back.
 */
export function verdictOf(offer: OfferOf<'group-buy'>, now: number): 'complete' | 'counting' | 'missed' {
  if (offer.completed !== null) return now >= offer.completed.startsAt ? 'complete' : 'counting';
  const end = endOf(offer);
  return end !== null && now >= end + GROUP_GRACE_MS + CUE_LEAD_MS ? 'missed' : 'counting';
}

/** When an ended offer leaves the screen; null while its end is open. A group buy that was not full by its end says its verdict first. */
export function goneAt(offer: Offer): number | null {
  const end = endOf(offer);
  if (end === null) return null;
  const isCounted = offer.kind === 'group-buy' && (offer.completed === null || offer.completed.startsAt > end);
  return end + ENDED_SHOWN_MS + (isCounted ? GROUP_GRACE_MS : 0);
}

/** An offer in few words that need no language, for the crew: its product, what it brings, else its kind. */
export const nameOf = (offer: Offer): string =>
  offer.fixed?.title ?? (offer.kind === 'coupon-drop' ? offer.worth : offer.kind);

/** Whether an offer holds its lane at `now`: armed or live. */
export function holdsAir(offer: Offer, now: number): boolean {
  const phase = phaseOf(offer, now);
  return phase === 'armed' || phase === 'live';
}

/** The deal that holds the air. There is at most one. */
export const current = (state: Offers, now: number): Deal | undefined =>
  state.filter(isDeal).find((offer) => holdsAir(offer, now));

/** Of `offers`, all of one lane, the one that viewers see: that which holds the air, else the last that ended a moment ago. */
export function shownOf<O extends Offer>(offers: readonly O[], now: number): O | undefined {
  const lately = (offer: O) => {
    const [end, gone] = [endOf(offer), goneAt(offer)];
    return end !== null && gone !== null && now >= end && now < gone;
  };
  return offers.find((offer) => holdsAir(offer, now)) ?? [...offers].reverse().find(lately);
}

/** The deal that viewers see. */
export const onScreen = (state: Offers, now: number): Deal | undefined => shownOf(state.filter(isDeal), now);

/** All offers of one kind. */
export const offersOf = <K extends Kind>(state: Offers, kind: K): OfferOf<K>[] =>
  state.filter((offer): offer is OfferOf<K> => offer.kind === kind);

/** The prices that deals of this product really had, up to now. A group that was not full had none. */
export const dealsOf = (state: Offers, sku: string, now: number): PriceRow[] =>
  state.filter(isDeal).flatMap((offer) => {
    const { sku: of, deal, started, startsAt, endsAt, endedAt } = offer;
    const until = Math.min(now, endedAt ?? endsAt ?? now);
    const wasAsked = offer.kind === 'flash-sale' || offer.completed !== null;
    return of === sku && wasAsked && started && startsAt !== null && startsAt < until
      ? [{ price: deal, from: startsAt, until, source: 'Cuecart' }]
      : [];
  });
