import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { Count, Id, Line, Masked, Moment, Sku, Total } from './words.ts';

/** An order's identity: the shop's name and its own id, digit for digit, for instance `shopify:820982911946154508`. */
export const OrderId = z.string().check(z.regex(/^[a-z0-9-]{1,32}:\P{C}{1,128}$/u));

const Version = z.int().check(z.nonnegative());

const OrderLine = z.object({ sku: z.optional(Sku), title: Line(120), units: Count });

/** One version of an order as a shop tells it, with the buyer already masked. `version` grows with each change at the shop. */
export const OrderFacts = z.object({
  orderId: OrderId,
  version: Version,
  paid: z.boolean(),
  cancelled: z.boolean(),
  /** As of this version nothing is left of the sale: cancelled, refunded, failed. A newer one may say otherwise. */
  over: z.optional(z.literal(true)),
  /** It was put back after it had been deleted. */
  restored: z.optional(z.literal(true)),
  /** Test, void and own-staff orders: kept, never counted, never shown. */
  excluded: z.boolean(),
  placedAt: Moment,
  /** Told of something later in its life by a shop that does not say when it was placed: `placedAt` is that later moment. */
  unplaced: z.optional(z.literal(true)),
  /** Null where the shop tells that there is an order and nothing of what is in it; then `lines` is empty and `units` is 0. */
  total: z.nullable(Money),
  lines: z.array(OrderLine).check(z.maxLength(20)),
  /** Units in all, also those of lines beyond the twentieth. */
  units: Total,
  /** Masked, by `names.ts`. */
  buyer: Masked,
});
export type OrderFacts = z.infer<typeof OrderFacts>;

/** A refund by its own id. `whole` gives everything back, whatever the amounts; without a currency it is in the order's. */
export const RefundFacts = z.object({
  refundId: Line(128),
  minor: Money.shape.minor,
  currency: z.optional(Money.shape.currency),
  units: Count,
  whole: z.boolean(),
  /** All that was given back so far, by a teller that does not know each refund: it holds each of them, and is not added to them. */
  inAll: z.optional(z.literal(true)),
});
export type RefundFacts = z.infer<typeof RefundFacts>;

/** Everything known of one order. `facts` is null while only a refund or a cancellation of it has come. */
export const OrderRow = z.object({
  orderId: OrderId,
  facts: z.nullable(OrderFacts),
  /** The newest telling with a total, where the newest of all has none. */
  detailed: z.optional(OrderFacts),
  cancelled: z.boolean(),
  /** Deleted at the shop, which may put it back: the newest version known by then. */
  deleted: z.optional(Version),
  /** The newest version in which it was put back. */
  restored: z.optional(Version),
  refunds: z.array(RefundFacts),
  /** The group buys that it is one of, by their offers. */
  groups: z.optional(z.array(Id)),
  /** The opening of the show that it counts in, ms: it counts in no other. */
  show: z.optional(Moment),
});
export type OrderRow = z.infer<typeof OrderRow>;

/** What an order adds to the totals; an amount of null is not known. */
export const Counted = z.object({ units: Total, amount: z.nullable(Money) });
export type Counted = z.infer<typeof Counted>;

/**
 * What an order adds to the totals, or null where it must not count: unpaid, cancelled, test, void, staff, given back. A refund
 * in another currency cannot be reckoned with, so the order is taken to be given back: better a sale too few than one too many.
 */
export function countedOf(row: OrderRow | undefined): Counted | null {
  const facts = factsOf(row);
  if (!row || !facts || row.cancelled || isDeleted(row)) return null;
  const { paid, cancelled, over, excluded, total, units } = facts;
  if (!paid || cancelled || over || excluded || row.refunds.some((refund) => refund.whole)) return null;
  const back = givenBack(row.refunds);
  if (total === null) return { units: Math.max(0, units - back.units), amount: null };
  const isForeign = row.refunds.some(({ currency }) => currency !== undefined && currency !== total.currency);
  if (isForeign || (back.minor > 0 && back.minor >= total.minor)) return null;
  return { units: Math.max(0, units - back.units), amount: { ...total, minor: total.minor - back.minor } };
}

/** Whether it was deleted and not put back in a version that is newer than that. */
const isDeleted = ({ deleted, restored }: OrderRow): boolean =>
  deleted !== undefined && (restored === undefined || restored <= deleted);

/** What went back: each refund, or all of them as they were told in one figure, whichever is more. */
function givenBack(refunds: readonly RefundFacts[]): { minor: number; units: number } {
  const sumOf = (key: 'minor' | 'units') =>
    refunds.reduce((sum, refund) => (refund.inAll ? sum : sum + refund[key]), 0);
  const mostOf = (key: 'minor' | 'units') =>
    refunds.reduce((most, refund) => (refund.inAll ? Math.max(most, refund[key]) : most), 0);
  return { minor: Math.max(sumOf('minor'), mostOf('minor')), units: Math.max(sumOf('units'), mostOf('units')) };
}

/** An order's facts as far as they are known: the newest status, with what is in it as told last. */
export function factsOf(row: OrderRow | undefined): OrderFacts | null {
  if (!row?.facts || !row.detailed) return row?.facts ?? null;
  const { total, lines, units, buyer } = row.detailed;
  return { ...row.facts, total, lines, units, buyer };
}
