import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { douyinLife } from './adapter.ts';

const paid = payload('douyin-life', 'order-paid').toString();
const read = (body: string) => douyinLife.read(delivery(body), []);

test('a paid order is read from the JSON inside, in 分', () => {
  expect(read(paid)).toMatchObject({
    outcome: 'commands',
    topic: 'life_trade_order_notify',
    commands: [
      {
        order: {
          orderId: 'douyin-life:1088888888888888888',
          paid: true,
          placedAt: 1_795_176_000_000,
          version: 1_795_176_005_000,
          total: { minor: 19_900, currency: 'CNY' },
          lines: [{ title: '双人火锅套餐', units: 2 }],
          units: 2,
        },
      },
    ],
  });
});

test('an action that nobody knows, and contents that are no JSON, are not guessed at', () => {
  expect(read(paid.replace('pay_success', 'teleported'))).toMatchObject({ why: 'field action' });
  expect(read(paid.replace('"{\\"action', '"[[{\\"action'))).toMatchObject({ why: 'field content' });
  expect(read(paid.replace('life_trade_order_notify', 'life_shop_order_receive_change'))).toMatchObject({
    outcome: 'ignored',
  });
});

const certificate = (action: string) =>
  JSON.stringify({
    event: 'life_trade_certificate_notify',
    client_key: 'aw0000000000',
    content: `{"action":"${action}","msg_time":1795176005,"certificate":{"certificate_id":"7212557509230723106","order_id":1088888888888888888,"account_id":"7"}}`,
    log_id: '1',
  });

test('a coupon that was paid back takes its whole order off, one that was used does not', () => {
  expect(read(certificate('refund_success'))).toMatchObject({
    topic: 'life_trade_certificate_notify',
    commands: [
      {
        type: 'orders/refund',
        orderId: 'douyin-life:1088888888888888888',
        refund: { refundId: '7212557509230723106', minor: 0, units: 0, whole: true },
      },
    ],
  });
  for (const action of ['verify', 'verify_cancel'])
    expect(read(certificate(action))).toMatchObject({ outcome: 'ignored' });
  expect(read(certificate('teleported'))).toMatchObject({ why: 'field action' });
});

test('the number that tries the address goes back, and nothing else is answered before its signature', async () => {
  const challenge = (content: unknown) => JSON.stringify({ event: 'verify_webhook', client_key: 'x', content });
  for (const content of ['{"challenge":12345}', { challenge: 12_345 }])
    expect(await douyinLife.greet!(delivery(challenge(content)), [])).toEqual({
      type: 'application/json',
      body: '{"challenge":12345}',
    });
  for (const other of [paid, challenge('{"challenge":"<b>"}'), '', 'x'.repeat(2000)])
    expect(await douyinLife.greet!(delivery(other), [])).toBeUndefined();
});
