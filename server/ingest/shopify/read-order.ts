import * as z from 'zod/mini';
import { decimal, digits } from '../../../shared/exact-json.ts';
import type { OrderFacts } from '../../../shared/show/order-row.ts';
import { count, currencyCode, instant, moneyOf } from '../fields.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { understand, type Said } from '../reading.ts';
import { buyerFields, buyerOf } from './buyer.ts';
import { Refund, refundFacts } from './read-refund.ts';

/** Shopify's `financial_status` where the whole amount was with the shop and not all of it went back. */
const Paid = z.enum(['paid', 'partially_refunded']);
/** Promises. */
const NotPaid = z.enum(['pending', 'authorized', 'partially_paid']);
/** Nothing is left of the payment. */
const Over = z.enum(['refunded', 'voided', 'expired']);

const Order = z.object({
  id: digits,
  created_at: instant,
  processed_at: z.nullish(instant),
  updated_at: instant,
  cancelled_at: z.nullable(instant),
  financial_status: z.union([Paid, NotPaid, Over]),
  test: z.boolean(),
  currency: currencyCode,
  total_price: decimal,
  line_items: z.array(z.object({ title: z.string(), sku: z.nullish(z.string()), quantity: count })),
  refunds: z.nullish(z.array(Refund)),
  source_name: z.nullish(z.string()),
  user_id: z.nullish(digits),
  tags: z.nullish(z.string()),
  ...buyerFields,
});
type Order = z.infer<typeof Order>;

/** Sales that are made by hand: a draft order, the till of a shop. */
const byHand: ReadonlySet<unknown> = new Set(['shopify_draft_order', 'pos']);

/** Written or rung up by the shop's own people, or marked as theirs: nobody who watches bought it. */
function isOwnStaffs({ source_name, user_id, tags }: Order): boolean {
  const marks = (tags ?? '').split(',').map((tag) => tag.trim().toLowerCase());
  return byHand.has(source_name) || typeof user_id === 'string' || marks.includes('staff');
}

/**
 * One version of an order. The total is `total_price`, in the shop's own currency and before returns; each refund is told apart,
 * by its own id, so that it counts once whether it comes inside an order or alone. (`current_total_price` has them taken off.)
 */
export function readOrder(body: unknown): Said {
  const order = understand(Order, body);
  const orderId = `shopify:${order.id}`;
  const facts: OrderFacts = {
    orderId,
    version: order.updated_at,
    paid: z.safeParse(Paid, order.financial_status).success,
    cancelled: order.cancelled_at !== null,
    ...(z.safeParse(Over, order.financial_status).success && { over: true }),
    excluded: order.test || order.financial_status === 'voided' || isOwnStaffs(order),
    // An imported order is as old as its sale; a sale dated later than its order is not.
    placedAt: Math.min(order.created_at, order.processed_at ?? order.created_at),
    total: moneyOf(order.total_price, order.currency, 'total_price'),
    ...linesOf(order.line_items),
    buyer: buyerOf(order),
  };
  const refunds = (order.refunds ?? []).map((refund) => refundFacts(refund, order.currency));
  return {
    key: `${orderId}@${order.updated_at}`,
    commands: [
      { type: 'orders/record', order: facts },
      ...refunds.map((refund) => ({ type: 'orders/refund' as const, orderId, refund })),
    ],
  };
}
