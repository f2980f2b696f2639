import * as z from 'zod/mini';
import { exactInt } from '../../../shared/exact-json.ts';
import { safeName } from '../../../shared/unwanted.ts';
import type { Money } from '../../../shared/money.ts';
import type { OrderFacts, RefundFacts } from '../../../shared/show/order-row.ts';
import type { Reading } from '../adapter.ts';
import { notNumber, seconds } from '../fields.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, understand, type Said } from '../reading.ts';

const id = z.string().check(z.regex(/^[\w-]{1,120}$/));
const currency = z.string().check(z.regex(/^[a-z]{3}$/), z.toUpperCase());
const amount = exactInt.check(z.gte(0));

const Event = z.object({ id, type: z.string(), created: seconds, livemode: z.boolean() });

const Session = z.object({
  data: z.object({
    object: z.object({
      id,
      payment_intent: z.nullish(id),
      created: seconds,
      currency,
      amount_total: amount,
      payment_status: z.enum(['paid', 'unpaid', 'no_payment_required']),
      customer_details: z.nullish(z.pipe(notNumber, z.object({ name: z.nullish(z.string()) }))),
    }),
  }),
});

const Charge = z.object({
  data: z.object({
    object: z.object({ id, payment_intent: z.nullish(id), currency, amount_refunded: amount, refunded: z.boolean() }),
  }),
});

/**
 * Stripe counts every currency in its smallest unit, but a few in another one than ISO 4217 has it (docs.stripe.com/currencies): a factor
 * from Stripe's units to ours.
 */
const FACTORS: Readonly<Record<string, number>> = { ISK: 0.01, UGX: 0.01, MGA: 100 };

function moneyOf(units: number, of: string, field: string): Money {
  const minor = units * (Object.hasOwn(FACTORS, of) ? FACTORS[of]! : 1);
  if (!Number.isInteger(minor)) throw new NotUnderstood(`field ${field}`);
  return { minor, currency: of };
}

type Told = z.infer<typeof Event>;

/**
 * A checkout that came to its end. The order goes by its payment, which refunds name too; a checkout without one goes by itself. What was
 * bought is not in the event, so an order has no lines and no units.
 */
function readSession({ created: version, livemode }: Told, body: unknown): Said {
  const session = understand(Session, body).data.object;
  const orderId = `stripe:${session.payment_intent ?? session.id}`;
  const order: OrderFacts = {
    orderId,
    version,
    paid: session.payment_status !== 'unpaid',
    cancelled: false,
    excluded: !livemode,
    placedAt: session.created,
    total: moneyOf(session.amount_total, session.currency, 'data.object.amount_total'),
    lines: [],
    units: 0,
    buyer: safeName(session.customer_details?.name),
  };
  return { key: `${orderId}@${version}`, commands: [{ type: 'orders/record', order }] };
}

/** A charge tells the sum of all its refunds, which only grows. */
function readCharge({ created }: Told, body: unknown): Said {
  const charge = understand(Charge, body).data.object;
  const orderId = `stripe:${charge.payment_intent ?? charge.id}`;
  const { minor } = moneyOf(charge.amount_refunded, charge.currency, 'data.object.amount_refunded');
  const refund: RefundFacts = {
    refundId: charge.id,
    minor,
    currency: charge.currency,
    units: 0,
    whole: charge.refunded,
  };
  return { key: `${orderId}#${charge.id}@${created}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

const readers = new Map<string, (event: Told, body: unknown) => Said>([
  ['checkout.session.completed', readSession],
  ['checkout.session.async_payment_succeeded', readSession],
  ['checkout.session.async_payment_failed', readSession],
  ['checkout.session.expired', readSession],
  ['charge.refunded', readCharge],
]);

/** Any other event has the same head, and says nothing for the show. */
const ANY = /^[a-z_]{1,60}(?:\.[a-z_]{1,60}){1,3}$/;

export function read(body: Uint8Array): Reading {
  return readingOf((heading) => {
    const parsed = parseBody(body);
    const event = understand(Event, parsed);
    return readerOf(readers, event.type, ANY, heading)?.(event, parsed) ?? null;
  });
}
