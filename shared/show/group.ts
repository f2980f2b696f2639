import * as z from 'zod/mini';
import { GROUP_GRACE_MS } from './offer.ts';
import { countedOf, factsOf, type OrderRow } from './order-row.ts';
import { Id, Moment, Sku, Total } from './words.ts';

/** A group buy as far as it has come: the orders with its product, placed from its start to its end. */
export const Group = z.object({
  offerId: Id,
  sku: Sku,
  from: Moment,
  until: Moment,
  orders: Total,
  /** The figure from which a screen counts to this one, and since when. */
  before: z.optional(Total),
  changedAt: z.optional(Moment),
  /** It was full: the figure then stays, whoever cancels or still comes. */
  isFull: z.optional(z.literal(true)),
});
export type Group = z.infer<typeof Group>;

/** Orders that join within so long are counted as one change, ms: a screen that counts is not to begin anew with each of a rush. */
const GATHER_MS = 900;

/**
 * Whether an order is one of a group. Refunds name units and no product, so it is taken that those of the group's product came
 * back first: better one joined too few than one too many.
 */
function isIn(row: OrderRow, { sku, from, until }: Group): boolean {
  const { refunds } = row;
  const facts = factsOf(row);
  if (!facts || countedOf(row) === null || facts.placedAt < from || facts.placedAt >= until) return false;
  const units = facts.lines.reduce((sum, line) => sum + (line.sku === sku ? line.units : 0), 0);
  return units > refunds.reduce((sum, refund) => sum + refund.units, 0);
}

/** The groups that an order is one of, by their offers. */
export const groupsOf = (row: OrderRow, groups: readonly Group[]): string[] =>
  groups.filter((group) => isIn(row, group)).map(({ offerId }) => offerId);

/** The groups after an order, that was in those of `before`, is in those of `now`. What is full, or long over, is fixed. */
export function regrouped(groups: Group[], before: readonly string[], now: readonly string[], at: number): Group[] {
  if (before.length === 0 && now.length === 0) return groups;
  return groups.map((group) => {
    const change = Number(now.includes(group.offerId)) - Number(before.includes(group.offerId));
    if (change === 0 || group.isFull || at >= group.until + GROUP_GRACE_MS) return group;
    const isGathered = group.changedAt !== undefined && at < group.changedAt + GATHER_MS;
    const counted = isGathered ? {} : { before: group.orders, changedAt: at };
    return { ...group, ...counted, orders: Math.max(0, group.orders + change) };
  });
}
