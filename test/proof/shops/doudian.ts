import { partsAt, type ShopShape } from '../shape.ts';

/** Events in a list, their tags as number or text, their data as object or text. Refunds tell no units, orders no lines. */
export const doudian: ShopShape = {
  source: 'doudian',
  lacks: ['refunded', 'refunded-abroad'],
  untold: { tests: true, units: true, placing: true },
  deliveries(story, step, random) {
    const seconds = step.at / 1000;
    const part = partsAt(story, step).at(-1);
    const refunded = [206, { aftersale_id: part?.id, refund_amount: part?.minor, success_time: seconds }] as const;
    const events = {
      placed: [100, { create_time: seconds }],
      paid: [110, { pay_time: seconds, pay_amount: story.minor, pay_type: 1 }],
      shipped: [103, { complete_time: seconds }],
      cancelled: [106, { cancel_time: seconds }],
      'partly-refunded': refunded,
      'refunded-again': refunded,
      'refunded-abroad': [206, {}],
      refunded: [206, {}],
    } as const;
    const [tag, rest] = events[step.kind];
    const id = random.isTrue(0.5) ? story.id : `"${story.id}"`;
    const data = JSON.stringify(rest).replace('{', `{"p_id":${id},`);
    const told = random.isTrue(0.5) ? data : JSON.stringify(data);
    return [
      {
        body: `[{"tag":${random.isTrue(0.5) ? tag : `"${tag}"`},"msg_id":"m-${random.within(1, 50)}","data":${told}}]`,
      },
    ];
  },
};
