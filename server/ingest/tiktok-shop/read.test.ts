import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { tiktokShop } from './adapter.ts';

const paid = payload('tiktok-shop', 'order-status').toString();
const read = (body: string) => tiktokShop.read(delivery(body), []);
const withStatus = (status: string) => paid.replace('AWAITING_SHIPMENT', status);

test('a paid order is told without anything that is in it', () => {
  expect(read(paid)).toEqual({
    outcome: 'commands',
    topic: 'order-status',
    key: 'tiktok-shop:576486316948490001@1795176000000@AWAITING_SHIPMENT',
    commands: [
      {
        type: 'orders/record',
        order: {
          orderId: 'tiktok-shop:576486316948490001',
          version: 1_795_176_000_000,
          paid: true,
          cancelled: false,
          excluded: false,
          placedAt: 1_795_176_000_000,
          total: null,
          lines: [],
          units: 0,
          buyer: '**',
        },
      },
    ],
  });
});

test.each([
  ['UNPAID', { paid: false, cancelled: false }],
  ['ON_HOLD', { paid: false, cancelled: false }],
  ['AWAITING_COLLECTION', { paid: true, cancelled: false }],
  ['COMPLETED', { paid: true, cancelled: false }],
  ['CANCELLED', { paid: false, cancelled: true }],
])('an order that is %s is %o', (status, order) => {
  expect(read(withStatus(status))).toMatchObject({ commands: [{ order }] });
});

test('an order that is under way already is no news', () => {
  for (const status of ['IN_TRANSIT', 'DELIVERED', 'COMPLETED', 'PARTIALLY_SHIPPING'])
    expect(read(withStatus(status))).toMatchObject({ commands: [{ late: true }] });
  expect(read(paid)).not.toMatchObject({ commands: [{ late: true }] });
});

test('a status that nobody knows is not guessed at, and other news of the shop say nothing for the show', () => {
  expect(read(withStatus('TELEPORTED'))).toMatchObject({ outcome: 'not-understood', why: 'field data.order_status' });
  expect(read('{"type":5,"data":{"product_id":"1"}}')).toMatchObject({ outcome: 'ignored' });
});

const told = (type: number, data: object) =>
  JSON.stringify({ type, tts_notification_id: '1', shop_id: '1', timestamp: 1_795_176_005, data });
const returned = (return_status: string, return_type = 'REFUND') =>
  told(12, {
    order_id: '576486316948490001',
    return_role: 'BUYER',
    return_type,
    return_status,
    return_id: '4035318504086604100',
    create_time: 1_795_176_000,
    update_time: 1_795_176_005,
  });
const cancelled = (cancel_status: string) =>
  told(11, {
    order_id: '576486316948490001',
    cancellations_role: 'BUYER',
    cancel_status,
    cancel_id: '4035318504086604101',
    create_time: 1_795_176_000,
  });
const backOf = (refundId: string) => ({
  commands: [
    {
      type: 'orders/refund',
      orderId: 'tiktok-shop:576486316948490001',
      refund: { refundId, minor: 0, units: 0, whole: true },
    },
  ],
});

test.each([
  'RETURN_OR_REFUND_REQUEST_SUCCESS',
  'RETURN_OR_REFUND_REQUEST_COMPLETE',
  'REPLACEMENT_REQUEST_REFUND_SUCCESS',
])('a return that is %s takes the whole order off', (status) => {
  expect(read(returned(status))).toMatchObject({ topic: 'return-status', ...backOf('return-4035318504086604100') });
});

test.each([
  'RETURN_OR_REFUND_REQUEST_PENDING',
  'REFUND_OR_RETURN_REQUEST_REJECT',
  'AWAITING_BUYER_SHIP',
  'BUYER_SHIPPED_ITEM',
  'REJECT_RECEIVE_PACKAGE',
  'RETURN_OR_REFUND_REQUEST_CANCEL',
  'RETURN_OR_REFUND__REQUEST_CANCELLED',
  'REPLACEMENT_REQUEST_PENDING',
  'REPLACEMENT_REQUEST_REJECT',
  'REPLACEMENT_REQUEST_CANCEL',
  'REPLACEMENT_REQUEST_COMPLETE',
])('a return that is %s gives nothing back', (status) => {
  expect(read(returned(status))).toMatchObject({ outcome: 'ignored', topic: 'return-status' });
});

test('a replacement gives nothing back, and a word that nobody knows is not guessed at', () => {
  expect(read(returned('RETURN_OR_REFUND_REQUEST_COMPLETE', 'REPLACEMENT'))).toMatchObject({ outcome: 'ignored' });
  expect(read(returned('REPLACEMENT_REQUEST_REFUND_SUCCESS', 'REPLACEMENT'))).toMatchObject({ outcome: 'commands' });
  expect(read(returned('MONEY_IS_GONE'))).toMatchObject({ why: 'field data.return_status' });
  expect(read(returned('RETURN_OR_REFUND_REQUEST_COMPLETE', 'GIFT'))).toMatchObject({ why: 'field data.return_type' });
  expect(read(cancelled('CANCELLATION_REQUEST_MAYBE'))).toMatchObject({ why: 'field data.cancel_status' });
});

test('a cancellation that was accepted takes the whole order off, one that was asked for or withdrawn does not', () => {
  for (const status of ['CANCELLATION_REQUEST_SUCCESS', 'CANCELLATION_REQUEST_COMPLETE'])
    expect(read(cancelled(status))).toMatchObject(backOf('cancel-4035318504086604101'));
  for (const status of ['CANCELLATION_REQUEST_PENDING', 'CANCELLATION_REQUEST_CANCELLED'])
    expect(read(cancelled(status))).toMatchObject({ outcome: 'ignored' });
});

test('stock that runs low is told with what can still be ordered', () => {
  const data = {
    product_id: '732357708734418520388',
    sku_id: '73235770873441823254',
    trigger_reason: { alert_type: 'REALTIME', low_stock_threshold: 60 },
    current_inventory_status: 'LOW_STOCK',
    inventory_distribution: { total_quantity: 100, available_quantity: 50, committed_quantity: 10 },
    update_time: 1_795_176_000,
  };
  expect(read(told(27, data))).toMatchObject({
    topic: 'inventory-status',
    commands: [
      {
        type: 'stock/report',
        item: 'tiktok-shop:73235770873441823254',
        place: 'shop',
        left: 50,
        readAt: 1_795_176_000_000,
      },
    ],
  });
  expect(read(told(27, { ...data, inventory_distribution: { total_quantity: 100 } }))).toMatchObject({
    why: 'field data.inventory_distribution.available_quantity',
  });
});

test('whatever number stands for the type, the data decides', () => {
  for (const type of ['7', '"1"', 'null'])
    expect(read(paid.replace('"type": 1', `"type": ${type}`))).toMatchObject({ outcome: 'commands' });
});
