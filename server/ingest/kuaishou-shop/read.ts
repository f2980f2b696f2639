import * as z from 'zod/mini';
import { digits, exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { Moment } from '../../../shared/show/words.ts';
import type { Reading } from '../adapter.ts';
import { NotUnderstood, readerOf, readingOf, understand, type Said } from '../reading.ts';
import { thinTelling, type Stage } from '../thin-order.ts';
import { unsealed } from './sealed.ts';

const Message = z.object({ event: z.string(), info: z.nullish(z.string()), test: z.nullish(z.boolean()) });

/** ms. */
const time = z.pipe(exactInt, Moment);
const Order = z.object({ oid: digits, updateTime: time });
/** 快手's page calls the order `orderId` here; older bodies say `oid` as everywhere else. */
const Refund = z.object({ orderId: z.nullish(digits), oid: z.nullish(digits), refundId: digits, status: exactInt });

const recorded =
  (stage: Stage) =>
  (info: unknown): Said => {
    const { oid, updateTime: at } = understand(Order, info);
    const orderId = `kuaishou-shop:${oid}`;
    return { key: `${orderId}@${at}`, commands: [thinTelling(orderId, at, stage)] };
  };

function readFailed(info: unknown): Said {
  const orderId = `kuaishou-shop:${understand(Order, info).oid}`;
  return { key: `${orderId}@failed`, commands: [{ type: 'orders/cancel', orderId }] };
}

/** 快手's status of a refund whose money is back. */
const MONEY_IS_BACK = 60;

/** No amount is told, so the whole order is taken to be given back: better a sale too few than one too many. */
function readRefund(info: unknown): Said {
  const { orderId: told, oid, refundId, status } = understand(Refund, info);
  const id = told ?? oid;
  if (typeof id !== 'string') throw new NotUnderstood('field orderId');
  const orderId = `kuaishou-shop:${id}`;
  const refund = { refundId, minor: 0, units: 0, whole: true };
  const isBack = status === MONEY_IS_BACK;
  return {
    key: `${orderId}#${refundId}@${status}`,
    commands: isBack ? [{ type: 'orders/refund', orderId, refund }] : [],
  };
}

const readers = new Map<string, (info: unknown) => Said>([
  ['kwaishop_order_addOrder', recorded('placed')],
  ['kwaishop_order_paySuccess', recorded('paid')],
  ['kwaishop_order_deliverGoods', recorded('later')],
  ['kwaishop_order_orderSuccess', recorded('later')],
  ['kwaishop_order_orderFail', readFailed],
  ['kwaishop_aftersales_updateRefund', readRefund],
]);

const UNUSED = /^kwaishop_[A-Za-z]{1,40}(?:_[A-Za-z]{1,60}){1,3}$/;

function infoOf(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    throw new NotUnderstood('field info');
  }
}

export function read(body: Uint8Array, secrets: readonly string[]): Reading {
  return readingOf((heading) => {
    const [message] = secrets.map((secret) => unsealed(secret, body)).filter((each) => each !== undefined);
    if (message === undefined) throw new NotUnderstood('field (body)');
    const { event, info, test } = understand(Message, message);
    // A test is a heartbeat, whatever it is called.
    if (test === true) {
      heading.topic = 'test';
      return null;
    }
    return readerOf(readers, event, UNUSED, heading)?.(infoOf(info ?? '')) ?? null;
  });
}
