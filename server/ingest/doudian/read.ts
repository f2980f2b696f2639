import * as z from 'zod/mini';
import { digits, exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import { Count } from '../../../shared/show/words.ts';
import type { Reading } from '../adapter.ts';
import { seconds } from '../fields.ts';
import { NotUnderstood, parseBody, understand, type Said } from '../reading.ts';
import { readSeveral } from '../several.ts';
import { thinOrder, thinTelling } from '../thin-order.ts';

/** An event of a push. Its tag comes as a number or as text, its data as an object or as JSON in text. */
const Event = z.object({ tag: digits, data: z.unknown() });

const orderFields = { p_id: digits };
/** 分. */
const fen = z.pipe(exactInt, Count);

const Created = z.object({ ...orderFields, create_time: seconds });
const Paid = z.object({ ...orderFields, pay_time: seconds, pay_amount: fen, pay_type: z.nullish(exactInt) });
const Done = z.object({ ...orderFields, complete_time: seconds });
const Cancelled = z.object(orderFields);
const Refunded = z.object({ ...orderFields, aftersale_id: z.union([digits, z.string()]), refund_amount: fen });

/** Paid on delivery: the order is confirmed, the money still to come. */
const ON_DELIVERY = 0;

const idOf = ({ p_id }: { p_id: string }) => `doudian:${p_id}`;

function readCreated(data: unknown): Said {
  const order = understand(Created, data);
  const orderId = idOf(order);
  return {
    key: `${orderId}@${order.create_time}`,
    commands: [thinTelling(orderId, order.create_time, 'placed')],
  };
}

function readPaid(data: unknown): Said {
  const { pay_time: at, pay_amount: minor, pay_type: type, ...rest } = understand(Paid, data);
  const orderId = idOf(rest);
  const order = { ...thinOrder(orderId, at, type !== ON_DELIVERY), total: { minor, currency: 'CNY' } };
  return { key: `${orderId}@${at}`, commands: [{ type: 'orders/record', order }] };
}

/** Done is paid, also where it was paid on delivery. */
function readDone(data: unknown): Said {
  const { complete_time: at, ...rest } = understand(Done, data);
  const orderId = idOf(rest);
  return {
    key: `${orderId}@${at}`,
    commands: [thinTelling(orderId, at, 'later')],
  };
}

function readCancelled(data: unknown): Said {
  const orderId = idOf(understand(Cancelled, data));
  return { key: `${orderId}@cancelled`, commands: [{ type: 'orders/cancel', orderId }] };
}

function readRefunded(data: unknown): Said {
  const { aftersale_id: refundId, refund_amount: minor, ...rest } = understand(Refunded, data);
  const orderId = idOf(rest);
  const refund = { refundId, minor, currency: 'CNY', units: 0, whole: false };
  return { key: `${orderId}#${refundId}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

/** By tag, as 抖店's list of messages has them. Paid is told under two tags, depending on the age of the subscription. */
const readers = new Map<string, (data: unknown) => Said>([
  ['100', readCreated],
  ['101', readPaid],
  ['110', readPaid],
  ['103', readDone],
  ['106', readCancelled],
  ['206', readRefunded],
]);

/** Shipping, addresses, after-sales under way, products: real messages that say nothing for the show. */
const UNUSED = /^(?:0|1(?:02|04|05|07|08|09|1[1-9])|20[0-57-9]|21\d|[34]\d\d)$/;

/** A byte order mark was seen before bodies. */
const withoutMark = (body: Uint8Array) =>
  body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? body.subarray(3) : body;

function parsedText(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    throw new NotUnderstood('field data');
  }
}

/** A body is a list of events, or one event alone. */
export function read(body: Uint8Array): Reading {
  const open = () => {
    const parsed = parseBody(withoutMark(body));
    const events: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    return events;
  };
  return readSeveral(open, (event) => {
    const { tag, data } = understand(Event, event);
    const reader = readers.get(tag);
    if (!reader && UNUSED.test(tag)) return null;
    if (!reader) throw new NotUnderstood('topic-unknown');
    return { topic: tag, ...reader(typeof data === 'string' ? parsedText(data) : data) };
  });
}
