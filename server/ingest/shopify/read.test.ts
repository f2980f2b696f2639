import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { shopify } from './adapter.ts';

const read = (topic: string, body: string | Uint8Array) =>
  shopify.read(delivery(body, { 'X-Shopify-Topic': topic }), []);
const paid = payload('shopify', 'order-paid').toString();
const refunded = payload('shopify', 'refund').toString();
const level = payload('shopify', 'inventory-level').toString();
const notUnderstood = (why: string, topic: string) => ({ outcome: 'not-understood', topic, why });
const swap = (body: string, right: string, wrong: string) => {
  expect(body).toContain(right);
  return body.replace(right, wrong);
};

test('a paid order is told digit for digit, in shop money, with its buyer masked', () => {
  expect(read('orders/paid', paid)).toEqual({
    outcome: 'commands',
    topic: 'orders/paid',
    key: `shopify:6012345678901234567@${Date.UTC(2026, 10, 20, 12, 0, 5)}`,
    commands: [
      {
        type: 'orders/record',
        order: {
          orderId: 'shopify:6012345678901234567',
          version: Date.UTC(2026, 10, 20, 12, 0, 5),
          paid: true,
          cancelled: false,
          excluded: false,
          placedAt: Date.UTC(2026, 10, 20, 12),
          total: { minor: 29_800, currency: 'CNY' },
          lines: [
            { sku: 'TEE-WHITE-M', title: '纯棉T恤', units: 2 },
            { title: 'Gift bag', units: 1 },
          ],
          units: 3,
          buyer: '李**',
        },
      },
    ],
  });
});

test('every order topic says the same, for what happened is read from the body', () => {
  const commands = (topic: string) => ({ ...read(topic, paid), topic: '' });
  for (const topic of ['create', 'updated', 'cancelled', 'fulfilled', 'partially_fulfilled']) {
    expect(commands(`orders/${topic}`)).toEqual(commands('orders/paid'));
  }
});

test.each([
  ['paid', true, false],
  ['partially_refunded', true, false],
  ['refunded', false, false],
  ['pending', false, false],
  ['authorized', false, false],
  ['partially_paid', false, false],
  ['expired', false, false],
  ['voided', false, true],
])('an order that is %s', (status, isPaid, excluded) => {
  const body = swap(paid, '"financial_status": "paid"', `"financial_status": "${status}"`);
  expect(read('orders/updated', body)).toMatchObject({ commands: [{ order: { paid: isPaid, excluded } }] });
});

test.each([
  ['a test order', '"test": false', '"test": true'],
  ['a draft that the shop wrote', '"source_name": "web"', '"source_name": "shopify_draft_order"'],
  ['an order rung up by staff', '"user_id": null', '"user_id": 548380009'],
  ['an order tagged as staff’s', '"tags": ""', '"tags": "vip, Staff"'],
])('%s never counts', (_, right, wrong) => {
  expect(read('orders/paid', swap(paid, right, wrong))).toMatchObject({ commands: [{ order: { excluded: true } }] });
});

test('the test notification of the admin is a cancelled order that never counts', () => {
  expect(read('orders/cancelled', payload('shopify', 'test-notification'))).toMatchObject({
    commands: [{ order: { orderId: 'shopify:820982911946154508', cancelled: true, excluded: true, paid: false } }],
  });
});

test('an imported order is as old as its sale', () => {
  const body = swap(paid, '"processed_at": "2026-11-20T20:00:00+08:00"', '"processed_at": "2025-01-01T00:00:00Z"');
  expect(read('orders/create', body)).toMatchObject({ commands: [{ order: { placedAt: Date.UTC(2025, 0, 1) } }] });
});

test('a refund gives back its payments and its units', () => {
  expect(read('refunds/create', refunded)).toMatchObject({
    commands: [
      {
        type: 'orders/refund',
        orderId: 'shopify:6012345678901234567',
        refund: { refundId: '5012345678901234567', minor: 9900, units: 1, whole: false },
      },
    ],
  });
});

test('a refund inside an order is the same refund', () => {
  const alone = read('refunds/create', refunded);
  const inside = read('orders/updated', swap(paid, '"refunds": []', `"refunds": [${refunded}]`));
  if (alone.outcome !== 'commands' || inside.outcome !== 'commands') throw new Error('not understood');
  expect(inside.commands.map(({ type }) => type)).toEqual(['orders/record', 'orders/refund']);
  expect(inside.commands[1]).toEqual(alone.commands[0]);
});

test.each([
  ['without payments gives back the goods and their tax', '"kind": "refund"', '"kind": "void"', 9900],
  ['of which the payment failed gives no money back', '"status": "success"', '"status": "failure"', 0],
  [
    'paid in the buyer’s currency gives back the goods in the shop’s',
    '"amount": "99.00", "currency": "CNY"',
    '"amount": "13.89", "currency": "USD"',
    9900,
  ],
])('a refund %s', (_, right, wrong, minor) => {
  expect(read('refunds/create', swap(refunded, right, wrong))).toMatchObject({
    commands: [{ refund: { minor, units: 1 } }],
  });
});

test('a refund in a foreign currency without goods takes the whole order off, and its order is understood', () => {
  const body = swap(
    swap(refunded, '"currency": "CNY"', '"currency": "USD"'),
    refunded.slice(refunded.indexOf('"refund_line_items"'), refunded.indexOf('"transactions"')),
    '"refund_line_items": [], ',
  );
  const refund = { refundId: '5012345678901234567', minor: 0, units: 0, whole: true };
  expect(read('refunds/create', body)).toMatchObject({ commands: [{ refund }] });
  expect(read('orders/updated', swap(paid, '"refunds": []', `"refunds": [${body}]`))).toMatchObject({
    commands: [{ type: 'orders/record' }, { type: 'orders/refund', refund }],
  });
});

test('a stock level is told per item and place, and never below zero', () => {
  const report = {
    type: 'stock/report',
    item: 'shopify:4012345678901234567',
    place: '53716844710',
    readAt: Date.UTC(2026, 10, 20, 12, 0, 7),
  };
  expect(read('inventory_levels/update', level)).toMatchObject({ commands: [{ ...report, left: 12 }] });
  expect(read('inventory_levels/update', swap(level, ': 12,', ': -3,'))).toMatchObject({
    commands: [{ ...report, left: 0 }],
  });
});

test('stock that the shop does not track is not a number', () => {
  expect(read('inventory_levels/update', swap(level, ': 12,', ': null,'))).toEqual(
    notUnderstood('stock-not-tracked', 'inventory_levels/update'),
  );
});

test('a header cannot make a body into what it is not', () => {
  const bodies = { 'orders/paid': paid, 'refunds/create': refunded, 'inventory_levels/update': level };
  for (const [topic, own] of Object.entries(bodies)) {
    for (const body of Object.values(bodies)) {
      expect(read(topic, body).outcome).toBe(body === own ? 'commands' : 'not-understood');
    }
  }
});

test('topics of no use are ignored, unknown ones are not understood', () => {
  for (const topic of ['orders/edited', 'orders/delete', 'products/update', 'app/uninstalled']) {
    expect(read(topic, '{}')).toEqual({ outcome: 'ignored', topic, why: 'topic-not-used' });
  }
  for (const topic of ['orders/teleported', 'constructor', '李小云', 'orders/paid x']) {
    expect(read('x', '{}')).toEqual(notUnderstood('topic-unknown', 'unknown'));
    expect(read(encodeURI(topic), paid)).toEqual(notUnderstood('topic-unknown', 'unknown'));
  }
  expect(read('', paid)).toEqual(notUnderstood('topic-missing', 'unknown'));
});

test.each([
  ['id', '"id": 6012345678901234567', '"id": 6.012e18'],
  ['total_price', '"total_price": "298.00"', '"total_price": null'],
  ['total_price', '"total_price": "298.00"', '"total_price": "298.005"'],
  ['currency', '"currency": "CNY"', '"currency": 156'],
  ['financial_status', '"financial_status": "paid"', '"financial_status": "settled"'],
  ['cancelled_at', '"cancelled_at": null,', ''],
  ['line_items.1.quantity', '"quantity": 1', '"quantity": "1"'],
  ['updated_at', '"updated_at": "2026-11-20T20:00:05+08:00"', '"updated_at": "2026-11-20T20:00:05"'],
  ['test', '"test": false', '"test": 0'],
  ['refunds', '"refunds": []', '"refunds": {}'],
])('a wrong %s is named and its contents are not', (field, right, wrong) => {
  expect(read('orders/paid', swap(paid, right, wrong))).toEqual(notUnderstood(`field ${field}`, 'orders/paid'));
});
