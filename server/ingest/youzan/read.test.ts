import { expect, test } from 'vitest';
import { delivery } from '../../../test/kit/deliveries.ts';
import { youzan } from './adapter.ts';

const full_order_info = {
  order_info: {
    tid: 'E20261120200000012345678',
    status: 'WAIT_SELLER_SEND_GOODS',
    created: '2026-11-20 20:00:00',
    update_time: '2026-11-20 20:00:05',
    pay_time: '2026-11-20 20:00:05',
  },
  pay_info: { payment: '199.00', total_fee: '199.00', post_fee: '0.00' },
  orders: [{ title: '纯棉T恤 100% 棉', num: 2, sku_id: 36_100_001, outer_sku_id: 'TEE-WHITE-M', price: '99.50' }],
  buyer_info: { fans_nickname: '小云', buyer_phone: '13800138000' },
  address_info: { receiver_name: '李小云', receiver_tel: '13800138000', delivery_address: '中山路 1 号' },
};
const push = (type: string, message: object, rest: object = {}) =>
  youzan.read(
    delivery(JSON.stringify({ type, msg: encodeURIComponent(JSON.stringify(message)), test: false, ...rest })),
    [],
  );

test('a paid order is read from the escaped text, its times as China’s, its buyer masked', () => {
  const reading = push('trade_TradePaid', { full_order_info });
  expect(reading).toMatchObject({
    outcome: 'commands',
    topic: 'trade_TradePaid',
    commands: [
      {
        order: {
          orderId: 'youzan:E20261120200000012345678',
          version: Date.UTC(2026, 10, 20, 12, 0, 5),
          placedAt: Date.UTC(2026, 10, 20, 12),
          paid: true,
          excluded: false,
          total: { minor: 19_900, currency: 'CNY' },
          lines: [{ sku: 'TEE-WHITE-M', title: '纯棉T恤 100% 棉', units: 2 }],
          units: 2,
          buyer: '小**',
        },
      },
    ],
  });
  expect(JSON.stringify(reading)).not.toMatch(/小云|138|中山路/);
});

test('a test, a closed order and a refund are each what they are', () => {
  expect(push('trade_TradePaid', { full_order_info }, { test: true })).toMatchObject({
    commands: [{ order: { excluded: true } }],
  });
  const end = { tid: 'E20261120200000012345678', update_time: '2026-11-20 21:00:00' };
  const orderId = 'youzan:E20261120200000012345678';
  expect(push('trade_TradeClose', end)).toMatchObject({ commands: [{ type: 'orders/cancel', orderId }] });
  expect(push('trade_TradeSuccess', end)).toMatchObject({
    commands: [{ order: { paid: true, total: null }, late: true }],
  });
  expect(push('trade_refund_RefundSuccess', { ...end, refund_id: '201', refunded_fee: '99.50' })).toMatchObject({
    commands: [{ type: 'orders/refund', orderId, refund: { refundId: '201', minor: 9950, whole: false } }],
  });
});

test('a message that is no JSON, or of which nothing is known, is not guessed at', () => {
  expect(youzan.read(delivery('{"type":"trade_TradePaid","msg":"%E4%BD"}'), [])).toMatchObject({ why: 'field msg' });
  expect(push('item_ItemUpdate', {})).toMatchObject({ outcome: 'ignored' });
  expect(push('?', {})).toMatchObject({ why: 'topic-unknown' });
});
