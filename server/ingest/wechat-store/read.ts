import * as z from 'zod/mini';
import { digits } from '../../../shared/exact-json.ts';
import type { Delivery, Reading } from '../adapter.ts';
import { seconds, wholeNumber } from '../fields.ts';
import { NotUnderstood, parseBody, readerOf, readingOf, understand, type Said } from '../reading.ts';
import { thinTelling, type Stage } from '../thin-order.ts';
import { sealedIn, unsealed } from './sealed.ts';
import { wechatSecret } from './secret.ts';

/** The id is a number in some events and text in others. */
const Order = z.object({ CreateTime: seconds, order_info: z.object({ order_id: digits }) });
const Message = z.object({ Event: z.string() });

const recorded =
  (stage: Stage) =>
  (message: unknown): Said => {
    const { CreateTime: at, order_info } = understand(Order, message);
    const orderId = `wechat-store:${order_info.order_id}`;
    return { key: `${orderId}@${at}`, commands: [thinTelling(orderId, at, stage)] };
  };

function readCancelled(message: unknown): Said {
  const orderId = `wechat-store:${understand(Order, message).order_info.order_id}`;
  return { key: `${orderId}@cancelled`, commands: [{ type: 'orders/cancel', orderId }] };
}

const AfterSale = z.object({
  finder_shop_aftersale_status_update: z.object({ after_sale_order_id: digits, order_id: digits, status: z.string() }),
});

/**
 * An after-sale that gave money back. It tells no amount, so the whole order is taken to be given back: better a sale too few than one too
 * many.
 */
function readAfterSale(message: unknown): Said {
  const {
    after_sale_order_id: refundId,
    order_id,
    status,
  } = understand(AfterSale, message).finder_shop_aftersale_status_update;
  const orderId = `wechat-store:${order_id}`;
  const refund = { refundId, minor: 0, units: 0, whole: true };
  const isBack = status === 'MERCHANT_REFUND_SUCCESS';
  return { key: `${orderId}#${refundId}`, commands: isBack ? [{ type: 'orders/refund', orderId, refund }] : [] };
}

const LowStock = z.object({
  CreateTime: seconds,
  channels_ec_stock_no_enough: z.object({ sku_id: digits, remaining_stock_amount: wholeNumber }),
});

/** What is left of a SKU, told when a fifth and when a tenth of it is left. */
function readLowStock(message: unknown): Said {
  const { CreateTime: readAt, channels_ec_stock_no_enough: stock } = understand(LowStock, message);
  const item = `wechat-store:${stock.sku_id}`;
  const left = stock.remaining_stock_amount;
  return { key: `${item}@${readAt}`, commands: [{ type: 'stock/report', item, place: 'shop', left, readAt }] };
}

const readers = new Map<string, (message: unknown) => Said>([
  ['channels_ec_order_new', recorded('placed')],
  ['channels_ec_order_pay', recorded('paid')],
  ['channels_ec_order_deliver', recorded('later')],
  ['channels_ec_order_confirm', recorded('later')],
  ['channels_ec_order_settle', recorded('later')],
  ['channels_ec_order_cancel', readCancelled],
  ['channels_ec_aftersale_update', readAfterSale],
  ['channels_ec_stock_no_enough', readLowStock],
]);

/** Other events of the shop say nothing for the show: products, coupons, withdrawals. */
const UNUSED = /^(?:channels_ec|product|ec)_[a-z_]{1,60}$/;

export function read({ body }: Delivery, secrets: readonly string[]): Reading {
  return readingOf((heading) => {
    const sealed = sealedIn(body);
    const [plain] = secrets.flatMap((secret) => {
      const known = wechatSecret(secret);
      return (known && unsealed(known, sealed)) ?? [];
    });
    if (!plain) throw new NotUnderstood('field Encrypt');
    const message = parseBody(plain);
    const { Event } = understand(Message, message);
    return readerOf(readers, Event, UNUSED, heading)?.(message) ?? null;
  });
}
