import { iso, knownAt, partsAt, yuan, type ShopShape } from '../shape.ts';
import type { PartRefund } from '../story.ts';

const refundOf = ({ id, minor, units }: PartRefund, currency = 'CNY') => {
  const refund = {
    id: 0,
    refund_line_items: units > 0 ? [{ quantity: units, subtotal: yuan(minor), total_tax: '0.00' }] : [],
    transactions: [{ kind: 'refund', status: 'success', amount: yuan(minor), currency }],
  };
  return withId(JSON.stringify(refund), id);
};

/** JSON with its ids as whole numbers, which `JSON.stringify` could not write. */
const withId = (text: string, id: string) => text.replace('"id":0', `"id":${id}`);

/** Whole orders on every topic, and the same refund alone once more. `X-Shopify-Event-Id` is shared by topics, so it collides. */
export const shopify: ShopShape = {
  source: 'shopify',
  deliveries(story, step, random) {
    const known = knownAt(story, step);
    const isPaid = known.has('paid');
    const status = known.has('refunded')
      ? 'refunded'
      : known.has('partly-refunded') || known.has('refunded-abroad')
        ? 'partially_refunded'
        : isPaid
          ? 'paid'
          : 'pending';
    const refunds = partsAt(story, step).map((part) => refundOf(part));
    // Paid back in the buyer's own currency, without goods.
    if (known.has('refunded-abroad')) refunds.push(refundOf({ id: `${story.id}5`, minor: 100, units: 0 }, 'USD'));
    const order = JSON.stringify({
      id: 0,
      created_at: iso(story.placedAt),
      updated_at: iso(step.at),
      cancelled_at: known.has('cancelled') ? iso(step.at) : null,
      financial_status: status,
      test: story.isTest,
      currency: 'CNY',
      total_price: yuan(story.minor),
      line_items: [{ title: 'Tee', sku: 'T-1', quantity: story.units }],
      refunds: [],
    });
    const topics = {
      placed: 'orders/create',
      paid: 'orders/paid',
      shipped: 'orders/fulfilled',
      cancelled: 'orders/cancelled',
      'partly-refunded': 'orders/updated',
      'refunded-again': 'orders/updated',
      'refunded-abroad': 'orders/updated',
      refunded: 'orders/updated',
    } as const;
    const headers = {
      'X-Shopify-Event-Id': `event-${random.within(1, 50)}`,
      'X-Shopify-Webhook-Id': String(random.within(1, 50)),
    };
    const body = withId(order, story.id).replace('"refunds":[]', `"refunds":[${refunds.join()}]`);
    const whole = { body, headers: { ...headers, 'X-Shopify-Topic': topics[step.kind] } };
    if (!['partly-refunded', 'refunded-again', 'refunded-abroad'].includes(step.kind)) return [whole];
    const alone = refunds.at(-1)!.replace('{', `{"order_id":${story.id},`);
    return [whole, { body: alone, headers: { ...headers, 'X-Shopify-Topic': 'refunds/create' } }];
  },
};
