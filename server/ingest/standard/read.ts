import * as z from 'zod/mini';
import { decimal, digits } from '../../../shared/exact-json.ts';
import { safeName } from '../../../shared/unwanted.ts';
import type { Delivery, Reading } from '../adapter.ts';
import { count, currencyCode, instant, moneyOf, notNumber } from '../fields.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { NotUnderstood, parseBody, readingOf, understand, type Said } from '../reading.ts';

/** An id as the sender writes it, text or digits, for use as a key. */
const id = z.union([digits, z.string().check(z.regex(/^(?!\s)\P{C}{1,128}(?<!\s)$/u))]);

const Envelope = z.object({ type: z.string() });

const Paid = z.object({
  timestamp: instant,
  data: z.object({
    order_id: id,
    placed_at: instant,
    currency: currencyCode,
    total: decimal,
    lines: z.array(
      z.object({ sku: z.nullish(z.string()), title: z.string(), quantity: count, price: z.nullish(decimal) }),
    ),
    buyer: z.nullish(z.pipe(notNumber, z.object({ name: z.nullish(z.string()) }))),
    test: z.nullish(z.boolean()),
  }),
});

const Cancelled = z.object({ timestamp: instant, data: z.object({ order_id: id }) });

const Refunded = z.object({
  timestamp: instant,
  data: z.object({
    order_id: id,
    refund_id: z.nullish(id),
    amount: z.nullish(decimal),
    currency: z.nullish(currencyCode),
    quantity: z.nullish(count),
  }),
});

const Updated = z.object({
  timestamp: instant,
  data: z.object({ sku: z.string().check(z.regex(/^(?!\s)\P{C}{1,64}(?<!\s)$/u)), left: count }),
});

/** A shop of this source has one place that holds all its stock. */
const PLACE = 'shop';

const readers = new Map<string, (body: unknown) => Said>([
  ['order.paid', readPaid],
  ['order.cancelled', readCancelled],
  ['order.refunded', readRefunded],
  ['stock.updated', readStock],
]);

/** What a body says to the show. The topic is the body's `type`; a type not in the list above is not understood. */
export const read = ({ body }: Delivery): Reading =>
  readingOf((heading) => {
    const parsed = parseBody(body);
    const { type } = understand(Envelope, parsed);
    const reader = readers.get(type);
    if (!reader) throw new NotUnderstood('topic-unknown');
    heading.topic = type;
    return reader(parsed);
  });

const orderIdOf = (theirs: string): string => `standard:${theirs}`;

function readPaid(body: unknown): Said {
  const { timestamp: version, data } = understand(Paid, body);
  const orderId = orderIdOf(data.order_id);
  const order = {
    orderId,
    version,
    paid: true,
    cancelled: false,
    excluded: data.test === true,
    placedAt: data.placed_at,
    total: moneyOf(data.total, data.currency, 'data.total'),
    ...linesOf(data.lines),
    buyer: safeName(data.buyer?.name),
  };
  return { key: `${orderId}@${version}`, commands: [{ type: 'orders/record', order }] };
}

function readCancelled(body: unknown): Said {
  const { timestamp, data } = understand(Cancelled, body);
  const orderId = orderIdOf(data.order_id);
  return { key: `${orderId}@${timestamp}`, commands: [{ type: 'orders/cancel', orderId }] };
}

/** Without an amount everything is given back. A partial refund without an id is known by the time in its body, which a retry repeats. */
function readRefunded(body: unknown): Said {
  const { timestamp, data } = understand(Refunded, body);
  const orderId = orderIdOf(data.order_id);
  const whole = data.amount === undefined || data.amount === null;
  if (!whole && !data.currency) throw new NotUnderstood('field data.currency');
  const refund = {
    refundId: data.refund_id ?? (whole ? 'whole' : `at-${timestamp}`),
    ...(whole ? { minor: 0 } : moneyOf(data.amount ?? '', data.currency ?? '', 'data.amount')),
    units: data.quantity ?? 0,
    whole,
  };
  return { key: `${orderId}#${refund.refundId}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

function readStock(body: unknown): Said {
  const { timestamp: readAt, data } = understand(Updated, body);
  const { sku: item, left } = data;
  return { key: `${item}@${readAt}`, commands: [{ type: 'stock/report', item, place: PLACE, left, readAt }] };
}
