import { knownAt, type ShopShape } from '../shape.ts';

/** Thin bodies: an order and its status. A return tells no amount. The notification's id collides now and then. */
export const tiktokShop: ShopShape = {
  source: 'tiktok-shop',
  lacks: ['partly-refunded', 'refunded-again', 'refunded-abroad'],
  untold: { tests: true, amounts: true, units: true, placing: true },
  deliveries(story, step, random) {
    const known = knownAt(story, step);
    const order_status = known.has('cancelled')
      ? 'CANCELLED'
      : known.has('shipped')
        ? 'IN_TRANSIT'
        : known.has('paid')
          ? 'AWAITING_SHIPMENT'
          : 'UNPAID';
    const returned = {
      order_id: story.id,
      return_role: 'BUYER',
      return_type: 'RETURN_AND_REFUND',
      return_status: 'RETURN_OR_REFUND_REQUEST_COMPLETE',
      return_id: `${story.id}8`,
      update_time: step.at / 1000,
    };
    const data = { order_id: story.id, order_status, is_on_hold_order: false, update_time: step.at / 1000 };
    const head = {
      type: 1,
      tts_notification_id: String(random.within(1, 50)),
      shop_id: '1',
      timestamp: step.at / 1000,
    };
    const isReturn = step.kind === 'refunded';
    return [{ body: JSON.stringify({ ...head, ...(isReturn ? { type: 12, data: returned } : { data }) }) }];
  },
};
