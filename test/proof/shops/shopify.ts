import { iso, knownAt, yuan, type ShopShape } from '../shape.ts';
import type { Story } from '../story.ts';

const refundOf = ({ part }: Story) => ({
  id: 0,
  refund_line_items: part?.units ? [{ quantity: part.units, subtotal: yuan(part.minor), total_tax: '0.00' }] : [],
  transactions: part ? [{ kind: 'refund', status: 'success', amount: yuan(part.minor), currency: 'CNY' }] : [],
});

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
      : known.has('partly-refunded')
        ? 'partially_refunded'
        : isPaid
          ? 'paid'
          : 'pending';
    const refund =
      story.part && known.has('partly-refunded') ? withId(JSON.stringify(refundOf(story)), story.part.id) : '';
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
      refunded: 'orders/updated',
    } as const;
    const headers = {
      'X-Shopify-Event-Id': `event-${random.within(1, 50)}`,
      'X-Shopify-Webhook-Id': String(random.within(1, 50)),
    };
    const body = withId(order, story.id).replace('"refunds":[]', `"refunds":[${refund}]`);
    const whole = { body, headers: { ...headers, 'X-Shopify-Topic': topics[step.kind] } };
    if (step.kind !== 'partly-refunded') return [whole];
    const alone = refund.replace('{', `{"order_id":${story.id},`);
    return [whole, { body: alone, headers: { ...headers, 'X-Shopify-Topic': 'refunds/create' } }];
  },
};
