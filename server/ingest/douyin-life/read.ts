import * as z from 'zod/mini';
import { digits, exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { Count } from '../../../shared/show/words.ts';
import type { Reading } from '../adapter.ts';
import { seconds } from '../fields.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, understand, type Said } from '../reading.ts';
import { thinOrder } from '../thin-order.ts';

const Message = z.object({ event: z.string(), content: z.string() });

const Content = z.object({
  action: z.enum(['pay_success']),
  msg_time: seconds,
  order: z.object({
    order_id: digits,
    pay_amount: z.pipe(exactInt, Count),
    create_time: z.nullish(seconds),
    sku: z.nullish(z.object({ title: z.nullish(z.string()), sku_id: z.nullish(digits) })),
    count: z.nullish(z.pipe(exactInt, Count)),
  }),
});

function contentOf(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    throw new NotUnderstood('field content');
  }
}

/** An order that was paid, amounts in 分. */
function readOrder(content: unknown): Said {
  const { msg_time: at, order } = understand(Content, content);
  const orderId = `douyin-life:${order.order_id}`;
  const title = order.sku?.title;
  const quantity = order.count ?? 1;
  const facts = {
    ...thinOrder(orderId, at, true),
    placedAt: order.create_time ?? at,
    total: { minor: order.pay_amount, currency: 'CNY' },
    ...(title ? linesOf([{ title, sku: order.sku?.sku_id, quantity }]) : {}),
  };
  return { key: `${orderId}@${at}`, commands: [{ type: 'orders/record', order: facts }] };
}

const Certificate = z.object({
  action: z.enum(['verify', 'verify_cancel', 'refund_success']),
  certificate: z.object({ certificate_id: digits, order_id: digits }),
});

/**
 * A coupon of an order that was paid back. Neither its amount nor how many coupons the order had is told, so the whole order is taken to be
 * given back: better a sale too few than one too many. Used at the till, or not used after all, says nothing for the show.
 */
function readCertificate(content: unknown): Said | null {
  const { action, certificate } = understand(Certificate, content);
  if (action !== 'refund_success') return null;
  const orderId = `douyin-life:${certificate.order_id}`;
  const refund = { refundId: certificate.certificate_id, minor: 0, units: 0, whole: true };
  return { key: `${orderId}#${refund.refundId}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

const readers = new Map<string, (content: unknown) => Said | null>([
  ['life_trade_order_notify', readOrder],
  ['life_trade_certificate_notify', readCertificate],
]);

/** Other messages of life services speak of products, shops and members. */
const UNUSED = /^life_[a-z_]{1,60}$/;

export function read(body: Uint8Array): Reading {
  return readingOf((heading) => {
    const { event, content } = understand(Message, parseBody(body));
    return readerOf(readers, event, UNUSED, heading)?.(contentOf(content)) ?? null;
  });
}
