import { iso, knownAt, yuan, type ShopShape } from '../shape.ts';

/** Whole orders on every topic; refunds stand in the order alone, without units. The delivery id is that of the second, so it collides. */
export const woocommerce: ShopShape = {
  source: 'woocommerce',
  untold: { tests: true, refundedUnits: true },
  deliveries(story, step, random) {
    const known = knownAt(story, step);
    const status = known.has('cancelled')
      ? 'cancelled'
      : known.has('refunded')
        ? 'refunded'
        : known.has('shipped')
          ? 'completed'
          : known.has('paid')
            ? 'processing'
            : 'pending';
    const refunds =
      story.part && known.has('partly-refunded') ? `{"id":${story.part.id},"total":"-${yuan(story.part.minor)}"}` : '';
    const order = {
      status,
      currency: 'CNY',
      date_created_gmt: iso(story.placedAt).slice(0, 19),
      date_modified_gmt: iso(step.at).slice(0, 19),
      total: yuan(story.minor),
      created_via: 'checkout',
      line_items: [{ name: 'Tee', sku: 'T-1', quantity: story.units }],
    };
    const body = JSON.stringify(order).replace('{', `{"id":${story.id},"refunds":[${refunds}],`);
    const topic = step.kind === 'placed' ? 'order.created' : 'order.updated';
    return [
      { body, headers: { 'X-WC-Webhook-Topic': topic, 'X-WC-Webhook-Delivery-ID': String(random.within(1, 50)) } },
    ];
  },
};
