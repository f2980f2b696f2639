import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { Count, Id, Line, Sku } from './words.ts';

/** What the crew settles before any offer goes on air. `lastsMs` is its length; `reason` says why it comes again. */
const settled = {
  offerId: Id,
  lastsMs: z.int().check(z.gte(10_000), z.lte(86_400_000)),
  coupon: z.optional(Line(24)),
  reason: z.optional(Line(120)),
};
const some = Count.check(z.positive());

/** A product at a lower price for a time. `quantity`: how many there are at this price in all. */
const FlashSale = z.object({
  ...settled,
  kind: z.literal('flash-sale'),
  sku: Sku,
  deal: Money,
  quantity: z.optional(some),
  limitPerBuyer: z.optional(some),
});

/** A lower price once `needed` orders have come. `ifMissed`: what becomes of the orders when they have not by the end. */
const GroupBuy = z.object({
  ...settled,
  kind: z.literal('group-buy'),
  sku: Sku,
  deal: Money,
  needed: Count.check(z.gte(2), z.lte(100_000)),
  ifMissed: z.enum(['full-price', 'refund']),
  limitPerBuyer: z.optional(some),
});

/** Spend so much and pay so much less. Steps rise. */
export const SpendStep = z.object({ spend: Money, save: Money });
export type SpendStep = z.infer<typeof SpendStep>;
const SpendAndSave = z.object({
  ...settled,
  kind: z.literal('spend-and-save'),
  steps: z.array(SpendStep).check(z.minLength(1), z.maxLength(4)),
});

/** So much off for who follows the room; `spend`: from which order value on. */
const FollowBonus = z.object({
  ...settled,
  kind: z.literal('follow-bonus'),
  save: Money,
  spend: z.optional(Money),
});

/** A code to type or scan. `worth` says what it brings, `quantity` how many there are. */
const CouponDrop = z.object({
  ...settled,
  kind: z.literal('coupon-drop'),
  worth: Line(40),
  code: Line(64),
  quantity: some,
  /** Prepared for a price slip, which starts it. */
  isMakeGood: z.optional(z.literal(true)),
});

/** The terms of an offer, by its kind. Once it is live they are fixed. */
export const Terms = z.discriminatedUnion('kind', [FlashSale, GroupBuy, SpendAndSave, FollowBonus, CouponDrop]);
export type Terms = z.infer<typeof Terms>;
export type Kind = Terms['kind'];
export const Kind = z.enum(['flash-sale', 'group-buy', 'spend-and-save', 'follow-bonus', 'coupon-drop']);

/** Where offers stand in each other's way: a product has one price, so a flash sale and a group buy share one lane. */
export type Lane = 'deal' | Exclude<Kind, 'flash-sale' | 'group-buy'>;
export const laneOf = (kind: Kind): Lane => (kind === 'flash-sale' || kind === 'group-buy' ? 'deal' : kind);

/** What an offer must not share with one that just ended, unless there is a reason for it to come again. */
export function sameness(terms: Terms): string {
  switch (terms.kind) {
    case 'flash-sale':
    case 'group-buy':
      return `deal ${terms.sku}`;
    case 'spend-and-save':
      return `spend-and-save ${JSON.stringify(terms.steps)}`;
    case 'follow-bonus':
      return `follow-bonus ${terms.save.minor} ${terms.save.currency}`;
    case 'coupon-drop':
      return `coupon-drop ${terms.code}`;
  }
}
