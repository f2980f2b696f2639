import * as z from 'zod/mini';
import { decimal, digits, exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { safeName } from '../../../shared/unwanted.ts';
import type { OrderFacts } from '../../../shared/show/order-row.ts';
import type { Reading } from '../adapter.ts';
import { instant, moneyOf, notNumber, wholeNumber } from '../fields.ts';
import { linesOf } from '../../../shared/sold-lines.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, understand, type Said } from '../reading.ts';
import { laterOrder } from '../thin-order.ts';

/** Times are China's, without saying so. */
const local = z.pipe(
  z.string().check(z.regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)),
  z.pipe(
    z.transform((text: string) => `${text.replace(' ', 'T')}+08:00`),
    instant,
  ),
);
const tid = z.string().check(z.regex(/^E[0-9A-Za-z]{4,40}$/));
const Push = z.object({ type: z.string(), msg: z.string(), test: z.nullish(z.union([z.boolean(), exactInt])) });

const Paid = z.enum([
  'TRADE_PAID',
  'WAIT_CONFIRM',
  'WAIT_SELLER_SEND_GOODS',
  'WAIT_BUYER_CONFIRM_GOODS',
  'TRADE_SUCCESS',
]);
const NotPaid = z.enum(['WAIT_BUYER_PAY', 'WAIT_GROUP', 'TRADE_CREATED']);
const Over = z.enum(['TRADE_CLOSED']);

const Whole = z.object({
  full_order_info: z.object({
    order_info: z.object({
      tid,
      status: z.union([Paid, NotPaid, Over]),
      created: local,
      update_time: local,
    }),
    pay_info: z.object({ payment: decimal }),
    orders: z.array(z.object({ title: z.string(), num: wholeNumber, outer_sku_id: z.nullish(z.string()) })),
    buyer_info: z.nullish(z.pipe(notNumber, z.object({ fans_nickname: z.nullish(z.string()) }))),
    address_info: z.nullish(z.pipe(notNumber, z.object({ receiver_name: z.nullish(z.string()) }))),
  }),
});

type Read = (message: unknown, isTest: boolean) => Said;

function readWhole(message: unknown, isTest: boolean): Said {
  const { order_info, pay_info, orders, buyer_info, address_info } = understand(Whole, message).full_order_info;
  const orderId = `youzan:${order_info.tid}`;
  const order: OrderFacts = {
    orderId,
    version: order_info.update_time,
    paid: z.safeParse(Paid, order_info.status).success,
    cancelled: z.safeParse(Over, order_info.status).success,
    excluded: isTest,
    placedAt: order_info.created,
    total: moneyOf(pay_info.payment, 'CNY', 'pay_info.payment'),
    ...linesOf(orders.map(({ title, num, outer_sku_id: sku }) => ({ title, sku, quantity: num }))),
    buyer: safeName(buyer_info?.fans_nickname ?? address_info?.receiver_name),
  };
  return { key: `${orderId}@${order.version}`, commands: [{ type: 'orders/record', order }] };
}

const Ended = z.object({ tid, update_time: local });

function readClosed(message: unknown): Said {
  const orderId = `youzan:${understand(Ended, message).tid}`;
  return { key: `${orderId}@closed`, commands: [{ type: 'orders/cancel', orderId }] };
}

function readDone(message: unknown, isTest: boolean): Said {
  const { tid: id, update_time: at } = understand(Ended, message);
  const orderId = `youzan:${id}`;
  const order = { ...laterOrder(orderId, at), excluded: isTest };
  return { key: `${orderId}@${at}`, commands: [{ type: 'orders/record', order, late: true }] };
}

const Refund = z.object({
  tid,
  refund_id: z.union([digits, z.string().check(z.regex(/^\w{1,64}$/))]),
  refunded_fee: decimal,
});

function readRefund(message: unknown): Said {
  const { tid: id, refund_id: refundId, refunded_fee: fee } = understand(Refund, message);
  const orderId = `youzan:${id}`;
  const refund = { refundId, ...moneyOf(fee, 'CNY', 'refunded_fee'), units: 0, whole: false };
  return { key: `${orderId}#${refundId}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

const readers = new Map<string, Read>([
  ['trade_TradeCreate', readWhole],
  ['trade_TradePaid', readWhole],
  ['trade_TradeBuyerPay', readWhole],
  ['trade_TradeSuccess', readDone],
  ['trade_TradeClose', readClosed],
  ['trade_refund_RefundSuccess', readRefund],
]);

const UNUSED = /^[A-Za-z]{1,40}(?:_[A-Za-z]{1,60}){1,3}$/;

/** The message is JSON in a text, escaped as in an address. */
function messageOf(text: string): unknown {
  try {
    return parseExactJson(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    throw new NotUnderstood('field msg');
  }
}

export function read(body: Uint8Array): Reading {
  return readingOf((heading) => {
    const { type, msg, test } = understand(Push, parseBody(body));
    return readerOf(readers, type, UNUSED, heading)?.(messageOf(msg), test === true || test === 1) ?? null;
  });
}
