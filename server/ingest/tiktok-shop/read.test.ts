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

test('whatever number stands for the type, the data decides', () => {
  for (const type of ['7', '"1"', 'null'])
    expect(read(paid.replace('"type": 1', `"type": ${type}`))).toMatchObject({ outcome: 'commands' });
});
