import { expect, test } from 'vitest';
import { ARRIVED, delivery } from '../../../test/kit/deliveries.ts';
import { wechatStore } from './adapter.ts';
import { sealed } from './sealed.ts';
import { makeWechatSecret, wechatSecret } from './secret.ts';
import { wechatSignature } from './signature.ts';

const secret = 'cuecartToken1:abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const known = wechatSecret(secret)!;
/** As text, since the order's id must keep its digits whether it comes as a number or as text. */
const message = (event: string, orderInfo: string) =>
  `{"ToUserName":"gh_1","FromUserName":"OPENID","CreateTime":1795176000,"MsgType":"event","Event":"${event}",${orderInfo}}`;
const read = (text: string, secrets = [secret]) =>
  wechatStore.read(delivery(JSON.stringify({ ToUserName: 'gh_1', Encrypt: sealed(known, text, 'wx1') })), secrets);

test('the order’s id is one, whether it is told as a number or as text', () => {
  const orderId = 'wechat-store:3705115058471208928';
  expect(read(message('channels_ec_order_new', '"order_info":{"order_id":3705115058471208928}'))).toMatchObject({
    commands: [{ type: 'orders/record', order: { orderId, paid: false, total: null } }],
  });
  expect(
    read(message('channels_ec_order_pay', '"order_info":{"order_id":"3705115058471208928","pay_time":1795176000}')),
  ).toMatchObject({
    topic: 'channels_ec_order_pay',
    commands: [{ type: 'orders/record', order: { orderId, paid: true, total: null, version: 1_795_176_000_000 } }],
  });
  expect(read(message('channels_ec_order_cancel', '"order_info":{"order_id":"3705115058471208928"}'))).toMatchObject({
    commands: [{ type: 'orders/cancel', orderId }],
  });
});

test('money given back takes the order off, an after-sale under way does not', () => {
  const afterSale = (status: string) =>
    message(
      'channels_ec_aftersale_update',
      `"finder_shop_aftersale_status_update":{"status":"${status}","after_sale_order_id":"2000000001","order_id":"37"}`,
    );
  expect(read(afterSale('MERCHANT_REFUND_SUCCESS'))).toMatchObject({
    commands: [{ type: 'orders/refund', orderId: 'wechat-store:37', refund: { refundId: '2000000001', whole: true } }],
  });
  expect(read(afterSale('USER_WAIT_RETURN'))).toMatchObject({ outcome: 'commands', commands: [] });
});

test('stock that runs low is told with what is left', () => {
  const low = (left: string) =>
    message(
      'channels_ec_stock_no_enough',
      `"channels_ec_stock_no_enough":{"product_id":1,"sku_id":9007199254740993,"remaining_stock_amount":${left},"remaining_code_amount":0}`,
    );
  const report = { type: 'stock/report', item: 'wechat-store:9007199254740993', place: 'shop', left: 12 };
  expect(read(low('12'))).toMatchObject({ commands: [{ ...report, readAt: 1_795_176_000_000 }] });
  expect(read(low('"12"'))).toEqual(read(low('12')));
  expect(read(low('-1'))).toMatchObject({
    why: 'field channels_ec_stock_no_enough.remaining_stock_amount',
  });
});

test('while the key is changed, the one that fits is found', () => {
  const text = message('channels_ec_order_pay', '"order_info":{"order_id":"1"}');
  const other = makeWechatSecret(new Uint8Array(32).fill(5));
  expect(read(text, [other, secret])).toMatchObject({ outcome: 'commands' });
  expect(read(text, [other])).toMatchObject({ outcome: 'not-understood', why: 'field Encrypt' });
});

test('other events say nothing for the show, and a body in plain text is not read', () => {
  expect(read(message('product_spu_audit', '"x":1'))).toMatchObject({ outcome: 'ignored' });
  expect(read(message('subscribe', '"x":1'))).toMatchObject({ why: 'topic-unknown' });
  expect(
    wechatStore.read(delivery(message('channels_ec_order_pay', '"order_info":{"order_id":"1"}')), [secret]),
  ).toMatchObject({
    why: 'field Encrypt',
  });
});

test('the signed text that tries the address goes back, in its time alone', async () => {
  const ask = (timestamp: string, token = known.token) => ({
    ...delivery(''),
    method: 'GET' as const,
    query: new URLSearchParams({
      timestamp,
      nonce: 'n',
      echostr: '4375120948345356249',
      signature: wechatSignature(token, timestamp, 'n'),
    }),
  });
  const now = ARRIVED / 1000;
  expect(await wechatStore.greet!(ask(String(now)), [secret])).toEqual({
    type: 'text/plain',
    body: '4375120948345356249',
  });
  expect(await wechatStore.greet!(ask(String(now - 301)), [secret])).toBeUndefined();
  expect(await wechatStore.greet!(ask(String(now), 'anotherToken'), [secret])).toBeUndefined();
});

test('a secret that we make is one that 微信小店 takes', () => {
  expect(makeWechatSecret(new Uint8Array(32).fill(200))).toMatch(/^[A-Za-z0-9]{3,32}:[A-Za-z0-9]{43}$/);
  for (const wrong of ['', 'token', 'to:short', `to ken:${'a'.repeat(43)}`])
    expect(wechatSecret(wrong)).toBeUndefined();
});
