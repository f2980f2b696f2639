import type { ShopShape } from '../shape.ts';

/** Only that an order was paid is told, as JSON in text. */
export const douyinLife: ShopShape = {
  source: 'douyin-life',
  lacks: ['shipped', 'cancelled', 'partly-refunded', 'refunded'],
  untold: { tests: true },
  deliveries(story, step, random) {
    if (step.kind !== 'paid') return [];
    const order = {
      pay_amount: story.minor,
      create_time: story.placedAt / 1000,
      count: story.units,
      sku: { title: '套餐' },
    };
    const content = JSON.stringify({ action: 'pay_success', msg_time: step.at / 1000, order }).replace(
      '"pay_amount"',
      `"order_id":${random.isTrue(0.5) ? story.id : `"${story.id}"`},"pay_amount"`,
    );
    const headers = { 'Msg-Id': String(random.within(1, 50)) };
    return [
      { headers, body: JSON.stringify({ event: 'life_trade_order_notify', client_key: 'k', content, log_id: 'l' }) },
    ];
  },
};
