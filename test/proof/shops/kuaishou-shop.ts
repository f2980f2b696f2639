import { createCipheriv } from 'node:crypto';
import type { ShopShape } from '../shape.ts';

const SECRET = 'MDEyMzQ1Njc4OWFiY2RlZg==';

function sealed(message: string): string {
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(SECRET, 'base64'), Buffer.alloc(16));
  return cipher.update(message, 'utf8', 'base64') + cipher.final('base64');
}

/** Thin and encrypted, what is in it as JSON in text. */
export const kuaishouShop: ShopShape = {
  source: 'kuaishou-shop',
  secrets: [SECRET],
  lacks: ['partly-refunded', 'refunded-again', 'refunded-abroad'],
  untold: { tests: true, amounts: true, units: true, placing: true },
  deliveries(story, step, random) {
    const event = {
      placed: 'kwaishop_order_addOrder',
      paid: 'kwaishop_order_paySuccess',
      shipped: 'kwaishop_order_deliverGoods',
      cancelled: 'kwaishop_order_orderFail',
      refunded: 'kwaishop_aftersales_updateRefund',
      'partly-refunded': '',
      'refunded-again': '',
      'refunded-abroad': '',
    }[step.kind];
    const rest = step.kind === 'refunded' ? `"refundId":${story.id}5,"status":60` : `"updateTime":${step.at}`;
    const name = step.kind === 'refunded' && random.isTrue(0.5) ? 'orderId' : 'oid';
    const info = `{"${name}":${random.isTrue(0.5) ? story.id : `"${story.id}"`},"sellerId":1,${rest}}`;
    const ids = { eventId: String(random.within(1, 50)), msgId: String(random.within(1, 50)) };
    return [{ body: sealed(JSON.stringify({ ...ids, event, info, test: false })) }];
  },
};
