import { expect, test } from 'vitest';
import { delivery } from '../../../test/kit/deliveries.ts';
import { kuaishouShop } from './adapter.ts';
import { sealed } from './sealed.ts';

const secret = 'MDEyMzQ1Njc4OWFiY2RlZg==';
const body = (event: string, info: string, rest: object = {}) =>
  sealed(
    secret,
    JSON.stringify({
      eventId: 'e',
      msgId: 'm',
      bizId: 1,
      userId: 2,
      openId: 'o',
      appKey: 'ks1',
      event,
      info,
      status: 1,
      ...rest,
    }),
  );
const read = (text: string, secrets = [secret]) => kuaishouShop.read(delivery(text), secrets);

test('an order that was paid counts without anything that is in it', () => {
  const orderId = 'kuaishou-shop:2126300160518228123456';
  const paid = body(
    'kwaishop_order_paySuccess',
    '{"oid":2126300160518228123456,"sellerId":1,"status":30,"updateTime":1795176000123}',
  );
  expect(read(paid)).toMatchObject({
    outcome: 'commands',
    commands: [{ type: 'orders/record', order: { orderId, paid: true, total: null, version: 1_795_176_000_123 } }],
  });
  expect(read(`"${paid}"`)).toEqual(read(paid));
  expect(read(body('kwaishop_order_orderFail', '{"oid":"1","updateTime":1795176000123}'))).toMatchObject({
    commands: [{ type: 'orders/cancel', orderId: 'kuaishou-shop:1' }],
  });
});

test('a refund counts once its money is back', () => {
  const refund = (status: number, order = '"orderId":2126300160518228123456') =>
    body('kwaishop_aftersales_updateRefund', `{${order},"refundId":77,"status":${status}}`);
  const orderId = 'kuaishou-shop:2126300160518228123456';
  expect(read(refund(60))).toMatchObject({
    commands: [{ type: 'orders/refund', orderId, refund: { refundId: '77', whole: true } }],
  });
  expect(read(refund(60, '"oid":"2126300160518228123456"'))).toEqual(read(refund(60)));
  expect(read(refund(60, '"sellerId":1'))).toMatchObject({ why: 'field orderId' });
  expect(read(refund(10))).toMatchObject({ outcome: 'commands', commands: [] });
});

test('a test is a heartbeat, and other news say nothing for the show', () => {
  expect(read(body('kwaishop_order_paySuccess', '{"oid":1,"updateTime":1}', { test: true }))).toMatchObject({
    outcome: 'ignored',
    topic: 'test',
  });
  expect(read(body('kwaishop_item_updateItem', '{}'))).toMatchObject({ outcome: 'ignored' });
  expect(read(body('order?', '{}'))).toMatchObject({ why: 'topic-unknown' });
  expect(read(body('kwaishop_order_paySuccess', '{'))).toMatchObject({ why: 'field info' });
});

test('a body of another secret, or in plain text, proves nothing', async () => {
  const other = 'ZmVkY2JhOTg3NjU0MzIxMA==';
  const good = body('kwaishop_order_paySuccess', '{"oid":1,"updateTime":1}');
  const isGood = (text: string, secrets: string[]) => kuaishouShop.signing!.verify(delivery(text), secrets);
  expect(await isGood(good, [other, secret])).toBe(true);
  expect(await isGood(good, [other])).toBe(false);
  for (const wrong of [
    '{"event":"kwaishop_order_paySuccess"}',
    '',
    good.slice(4),
    Buffer.from('{}').toString('base64'),
  ])
    expect(await isGood(wrong, [secret])).toBe(false);
});
