import * as z from 'zod/mini';
import { digits } from '../../../shared/exact-json.ts';
import { currencyCode, moneyOf } from '../fields.ts';
import { NotUnderstood, understand, type Said } from '../reading.ts';

/** Neither delivery tells an amount, and one line of several may be meant: better a sale too few than one too many. */
function givenBack(order: string, refundId: string): Said {
  const orderId = `tiktok-shop:${order}`;
  const refund = { refundId, minor: 0, units: 0, whole: true };
  return { key: `${orderId}#${refundId}`, commands: [{ type: 'orders/refund', orderId, refund }] };
}

/** Webhook 12, *Return status change*. */
const Return = z.object({
  data: z.object({
    order_id: digits,
    return_id: digits,
    return_type: z.enum(['REFUND', 'RETURN_AND_REFUND', 'REPLACEMENT']),
    return_status: z.string(),
  }),
});

/** The shop agreed to pay back, or has. */
const MONEY = /^(?:RETURN_OR_REFUND_REQUEST_(?:SUCCESS|COMPLETE)|REPLACEMENT_REQUEST_REFUND_SUCCESS)$/;
/** Asked for, under way, declined, withdrawn, replaced. TikTok's own pages spell some of these in two ways. */
const NO_MONEY =
  /^(?:AWAITING_BUYER_(?:SHIP|RESPONSE)|BUYER_SHIPPED_ITEM|REJECT_RECEIVE_PACKAGE|(?:RETURN|REFUND|REPLACEMENT)[A-Z_]{0,20}_REQUEST_(?:PENDING|REJECT|CANCEL|CANCELLED|COMPLETE))$/;

/** A return or refund. A replacement gives nothing back, unless the shop pays instead. */
export function readReturn(body: unknown): Said | null {
  const { order_id, return_id, return_type: type, return_status: status } = understand(Return, body).data;
  if (type === 'REPLACEMENT' && status.startsWith('RETURN_')) return null;
  if (MONEY.test(status)) return givenBack(order_id, `return-${return_id}`);
  if (NO_MONEY.test(status)) return null;
  throw new NotUnderstood('field data.return_status');
}

const Found = z.object({ refund_amount: z.object({ currency: currencyCode, refund_total: z.string() }) });

/** A return as TikTok Shop answers when it is asked: the same, with what was paid back. */
export function readFoundReturn(raw: unknown): Said {
  const said = readReturn({ data: raw });
  const [refund] = said?.commands ?? [];
  if (!said || refund?.type !== 'orders/refund') return { key: '', commands: [] };
  const { currency, refund_total: total } = understand(Found, raw).refund_amount;
  const { minor } = moneyOf(total, currency, 'refund_amount.refund_total');
  const told = { ...refund.refund, minor, currency, whole: false };
  return { key: said.key, commands: minor > 0 ? [{ ...refund, refund: told }] : [] };
}

/** Webhook 11, *Cancellation status change*. */
const Cancellation = z.object({
  data: z.object({
    order_id: digits,
    cancel_id: digits,
    cancel_status: z.enum([
      'CANCELLATION_REQUEST_PENDING',
      'CANCELLATION_REQUEST_SUCCESS',
      'CANCELLATION_REQUEST_CANCEL',
      'CANCELLATION_REQUEST_CANCELLED',
      'CANCELLATION_REQUEST_COMPLETE',
    ]),
  }),
});

/** A cancellation. A whole order that is off says so by its own status too; of a line of it only this is heard. */
export function readCancellation(body: unknown): Said | null {
  const { order_id, cancel_id, cancel_status: status } = understand(Cancellation, body).data;
  return /_(?:SUCCESS|COMPLETE)$/.test(status) ? givenBack(order_id, `cancel-${cancel_id}`) : null;
}
