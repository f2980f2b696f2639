import * as z from 'zod/mini';
import { decimal, digits } from '../../../shared/exact-json.ts';
import { NAMELESS } from '../../../shared/names.ts';
import { safeName } from '../../../shared/unwanted.ts';
import type { OrderFacts, RefundFacts } from '../../../shared/show/order-row.ts';
import { count, currencyCode, instant, moneyOf } from '../fields.ts';
import { nameOf, Person } from '../person.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { understand, type Said } from '../reading.ts';

/** WooCommerce tells times in UTC without saying so. */
export const gmt = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
  z.pipe(
    z.transform((text: string) => `${text}Z`),
    instant,
  ),
);

/** The shop has the money. */
const Paid = z.enum(['processing', 'completed']);
/** It waits for the money. */
const NotPaid = z.enum(['pending', 'on-hold', 'checkout-draft', 'auto-draft']);
/** Nothing is left of the sale; an order that is taken up again comes with a newer time and counts again. */
const Over = z.enum(['cancelled', 'refunded', 'failed', 'trash']);

const Order = z.object({
  id: digits,
  status: z.union([Paid, NotPaid, Over]),
  currency: currencyCode,
  date_created_gmt: gmt,
  date_modified_gmt: gmt,
  total: decimal,
  line_items: z.array(z.object({ name: z.string(), sku: z.nullish(z.string()), quantity: count })),
  refunds: z.nullish(z.array(z.object({ id: digits, total: decimal }))),
  created_via: z.nullish(z.string()),
  billing: Person,
  shipping: Person,
});
type Order = z.infer<typeof Order>;

function buyerOf({ billing, shipping }: Order): string {
  const [payer, receiver] = [safeName(nameOf(billing)), safeName(nameOf(shipping))];
  return payer === NAMELESS ? receiver : payer;
}

const refundFacts = ({ id, total }: { id: string; total: string }, currency: string): RefundFacts => ({
  refundId: id,
  currency,
  minor: moneyOf(total.replace(/^-/, ''), currency, 'refunds.total').minor,
  units: 0,
  whole: false,
});

/**
 * One version of an order. An order typed in by the shop's own people (`created_via` `admin`) is theirs and does not count. Refunds tell
 * no units. WooCommerce has no mark of a test.
 */
export function readOrder(body: unknown, isRestored = false): Said {
  const order = understand(Order, body);
  const orderId = `woocommerce:${order.id}`;
  const facts: OrderFacts = {
    orderId,
    version: order.date_modified_gmt,
    paid: z.safeParse(Paid, order.status).success,
    cancelled: false,
    ...(z.safeParse(Over, order.status).success && { over: true }),
    ...(isRestored && { restored: true }),
    excluded: order.created_via === 'admin',
    placedAt: order.date_created_gmt,
    total: moneyOf(order.total, order.currency, 'total'),
    ...linesOf(order.line_items.map(({ name, sku, quantity }) => ({ title: name, sku, quantity }))),
    buyer: buyerOf(order),
  };
  const refunds = (order.refunds ?? []).map((refund) => refundFacts(refund, order.currency));
  return {
    key: `${orderId}@${order.date_modified_gmt}@${order.status}`,
    commands: [
      { type: 'orders/record', order: facts },
      ...refunds.map((refund) => ({ type: 'orders/refund' as const, orderId, refund })),
    ],
  };
}

/** Of an order that was put into the bin only its id is told, and no time. */
export function readDeleted(body: unknown): Said {
  const { id } = understand(z.object({ id: digits }), body);
  const orderId = `woocommerce:${id}`;
  return { key: `${orderId}@deleted`, commands: [{ type: 'orders/cancel', orderId, restorable: true }] };
}
