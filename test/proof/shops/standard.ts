import { iso, partsAt, yuan, type ShopShape } from '../shape.ts';

/** What `docs/ingest.md` asks of a system of one's own: an order once it is paid, refunds and cancellations by themselves. */
export const standard: ShopShape = {
  source: 'standard',
  deliveries(story, step, random) {
    const headers = { 'webhook-id': `msg_${random.within(1, 50)}` };
    const sent = (type: string, data: object) => [
      { headers, body: JSON.stringify({ type, timestamp: iso(step.at), data }) },
    ];
    const order_id = story.id;
    switch (step.kind) {
      case 'placed':
        return [];
      case 'paid':
      case 'shipped':
        return sent('order.paid', {
          order_id,
          placed_at: iso(story.placedAt),
          currency: 'CNY',
          total: yuan(story.minor),
          lines: [{ title: 'Tee', sku: 'T-1', quantity: story.units }],
          test: story.isTest,
        });
      case 'cancelled':
        return sent('order.cancelled', { order_id });
      case 'refunded':
        return sent('order.refunded', { order_id });
      case 'refunded-abroad':
        return sent('order.refunded', { order_id, refund_id: `${story.id}5`, amount: '1.00', currency: 'USD' });
      case 'partly-refunded':
      case 'refunded-again': {
        const { id, minor, units } = partsAt(story, step).at(-1)!;
        return sent('order.refunded', {
          order_id,
          refund_id: id,
          amount: yuan(minor),
          currency: 'CNY',
          quantity: units,
        });
      }
    }
  },
};
