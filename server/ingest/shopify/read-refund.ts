import * as z from 'zod/mini';
import { decimal, digits } from '../../../shared/exact-json.ts';
import type { RefundFacts } from '../../../shared/show/order-row.ts';
import { count, currencyCode, moneyOf } from '../fields.ts';
import { understand, type Said } from '../reading.ts';

const InShopMoney = z.nullish(z.object({ shop_money: z.object({ currency_code: currencyCode }) }));

const refundFields = {
  id: digits,
  total_duties_set: InShopMoney,
  refund_line_items: z.array(
    z.object({ quantity: count, subtotal: decimal, total_tax: z.nullish(decimal), subtotal_set: InShopMoney }),
  ),
  transactions: z.array(z.object({ kind: z.string(), status: z.string(), amount: decimal, currency: currencyCode })),
};

/** A refund as an order holds it. */
export const Refund = z.object(refundFields);
type Refund = z.infer<typeof Refund>;

const RefundOfOrder = z.object({ ...refundFields, order_id: digits });

/** A refund alone. Its currency is the shop's wherever the body tells that, else that of its payments. */
export function readRefund(body: unknown): Said {
  const refund = understand(RefundOfOrder, body);
  const sets = [...refund.refund_line_items.map((line) => line.subtotal_set), refund.total_duties_set];
  const told = sets.find((set) => set)?.shop_money.currency_code;
  // Payments may be in the buyer's currency: good for reckoning where nothing else is told, not for comparing.
  const { currency: _, ...untold } = refundFacts(refund, told ?? refund.transactions[0]?.currency);
  const facts = told === undefined ? untold : { ...untold, currency: told };
  const orderId = `shopify:${refund.order_id}`;
  return { key: `${orderId}#${facts.refundId}`, commands: [{ type: 'orders/refund', orderId, refund: facts }] };
}

/**
 * What a refund gave back, in the order's currency: its payments that went through or, where there are none or they are in the
 * buyer's own currency, the goods taken back with their tax; the whole order where there are no goods either. A payment that is pending counts once a later telling says it is done.
 */
export function refundFacts(refund: Refund, currency: string | undefined): RefundFacts {
  const payments = refund.transactions.filter(({ kind }) => kind === 'refund');
  const done = payments.filter(({ status }) => status === 'success');
  const lines = refund.refund_line_items;
  const isInShopMoney = done.every((payment) => payment.currency === currency);
  // Nobody here knows the rate: better a sale too few than one too many.
  if (!isInShopMoney && lines.length === 0) return { refundId: refund.id, minor: 0, units: 0, whole: true };
  const amounts =
    payments.length > 0 && isInShopMoney
      ? done.map(({ amount }) => moneyOf(amount, currency ?? '', 'transactions.amount').minor)
      : lines.flatMap(({ subtotal, total_tax }) => [
          moneyOf(subtotal, currency ?? '', 'refund_line_items.subtotal').minor,
          moneyOf(total_tax ?? '0', currency ?? '', 'refund_line_items.total_tax').minor,
        ]);
  return {
    refundId: refund.id,
    ...(currency === undefined ? {} : { currency }),
    minor: amounts.reduce((sum, minor) => sum + minor, 0),
    units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    whole: false,
  };
}
