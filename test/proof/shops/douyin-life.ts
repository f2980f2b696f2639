import type { ShopShape } from '../shape.ts';

/** That an order was paid and that its coupon was paid back, as JSON in text. */
export const douyinLife: ShopShape = {
  source: 'douyin-life',
  lacks: ['shipped', 'cancelled', 'partly-refunded', 'refunded-again', 'refunded-abroad'],
  untold: { tests: true },
  deliveries(story, step, random) {
    const headers = { 'Msg-Id': String(random.within(1, 50)) };
    const push = (event: string, content: string) => [
      { headers, body: JSON.stringify({ event, client_key: 'k', content, log_id: 'l' }) },
    ];
    if (step.kind === 'refunded') {
      const certificate = { certificate_id: `${story.id}1`, order_id: story.id };
      const content = JSON.stringify({ action: 'refund_success', msg_time: step.at / 1000, certificate });
      return push('life_trade_certificate_notify', content);
    }
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
    return push('life_trade_order_notify', content);
  },
};
