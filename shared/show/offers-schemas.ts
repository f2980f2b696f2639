import * as z from 'zod/mini';
import { Fixed, Why } from './offer.ts';
import { Kind, Terms } from './offer-terms.ts';
import { Count, Id, Moment, Sku } from './words.ts';

export const MOST_OFFERS = 100;

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offers/draft'), offer: Terms }),
  /** Many drafts at once: all of them, or none. */
  z.object({
    type: z.literal('offers/draft-all'),
    offers: z.array(Terms).check(z.minLength(1), z.maxLength(MOST_OFFERS)),
  }),
  z.object({ type: z.literal('offers/discard'), offerId: Id }),
  /** `startsAt`, room time: the deal starts by itself then. Without it, it waits for `offers/start`. */
  z.object({ type: z.literal('offers/arm'), offerId: Id, startsAt: z.optional(Moment) }),
  z.object({ type: z.literal('offers/disarm'), offerId: Id }),
  z.object({ type: z.literal('offers/start'), offerId: Id }),
  z.object({ type: z.literal('offers/end'), offerId: Id }),
  /** The crew has put the shop's price back. */
  z.object({ type: z.literal('offers/restore'), offerId: Id }),
  /** The crew has counted what is left of a coupon. It only falls. */
  z.object({ type: z.literal('offers/count-left'), offerId: Id, left: Count }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('offers/drafted'), at: Moment, offer: Terms }),
  z.object({ type: z.literal('offers/discarded'), at: Moment, offerId: Id }),
  z.object({
    type: z.literal('offers/armed'),
    at: Moment,
    offerId: Id,
    fixed: z.nullable(Fixed),
    startsAt: z.nullable(Moment),
    endsAt: z.nullable(Moment),
  }),
  z.object({ type: z.literal('offers/disarmed'), at: Moment, offerId: Id }),
  z.object({
    type: z.literal('offers/started'),
    at: Moment,
    offerId: Id,
    /** Flash sale where it is missing: logs of before there were others. */
    kind: z.optional(Kind),
    sku: z.optional(Sku),
    fixed: z.nullable(Fixed),
    startsAt: Moment,
    endsAt: Moment,
  }),
  z.object({ type: z.literal('offers/ended'), at: Moment, offerId: Id, endedAt: Moment, why: Why }),
  z.object({ type: z.literal('offers/restored'), at: Moment, offerId: Id }),
  /** A group is full. `startsAt`: when that is shown. */
  z.object({ type: z.literal('offers/completed'), at: Moment, offerId: Id, startsAt: Moment }),
  z.object({ type: z.literal('offers/left-counted'), at: Moment, offerId: Id, left: Count, source: Id }),
]);
export type Event = z.infer<typeof Event>;
