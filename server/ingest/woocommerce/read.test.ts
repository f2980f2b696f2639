import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { woocommerce } from './adapter.ts';

const paid = payload('woocommerce', 'order-paid').toString();
const read = (topic: string, body: string) => woocommerce.read(delivery(body, { 'X-WC-Webhook-Topic': topic }), []);
const orderIn = (body: string) => {
  const reading = read('order.updated', body);
  const [first] = reading.outcome === 'commands' ? reading.commands : [];
  if (first?.type !== 'orders/record') throw new Error('no order was read');
  return first.order;
};

test('a paid order is read with every digit of its id, and of its buyer one character', () => {
  const order = orderIn(paid);
  expect(order).toEqual({
    orderId: 'woocommerce:9007199254740993',
    version: Date.UTC(2026, 10, 20, 12, 0, 5),
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: Date.UTC(2026, 10, 20, 12),
    total: { minor: 4480, currency: 'USD' },
    lines: [{ sku: 'MUG-1', title: 'Travel mug', units: 2 }],
    units: 2,
    buyer: 'L**',
  });
  expect(JSON.stringify(read('order.created', paid))).not.toMatch(/Xiaoyun|lin@|555|Long Road/);
});

test.each([
  ['processing', true],
  ['completed', true],
  ['pending', false],
  ['on-hold', false],
  ['failed', false],
  ['checkout-draft', false],
  ['cancelled', false],
  ['refunded', false],
  ['trash', false],
])('an order that is %s counts as paid: %s', (status, isPaid) => {
  expect(orderIn(paid.replace('"processing"', `"${status}"`)).paid).toBe(isPaid);
});

test('a status of a plugin that nobody knows here is not guessed at', () => {
  expect(read('order.updated', paid.replace('"processing"', '"wc-packed"'))).toMatchObject({
    outcome: 'not-understood',
    why: 'field status',
  });
});

test('an order typed in by the shop’s own people is kept and never counted', () => {
  expect(orderIn(paid.replace('"checkout"', '"admin"')).excluded).toBe(true);
});

test('refunds are told by their ids, with what went back', () => {
  const reading = read(
    'order.updated',
    paid.replace('"refunds": []', '"refunds": [{"id": 730, "reason": "", "total": "-10.00"}]'),
  );
  expect(reading).toMatchObject({
    commands: [{}, { type: 'orders/refund', refund: { refundId: '730', minor: 1000, currency: 'USD', whole: false } }],
  });
});

test('of a deleted order only the id is told, and it is off', () => {
  expect(read('order.deleted', '{"id":727}')).toMatchObject({
    commands: [{ type: 'orders/cancel', orderId: 'woocommerce:727' }],
  });
});

test('stock is told where the shop counts it', () => {
  const product = (rest: object) =>
    JSON.stringify({
      id: 93,
      date_modified_gmt: '2026-11-20T12:00:05',
      manage_stock: true,
      stock_quantity: 7,
      ...rest,
    });
  const readAt = Date.UTC(2026, 10, 20, 12, 0, 5);
  expect(read('product.updated', product({}))).toMatchObject({
    commands: [{ type: 'stock/report', item: 'woocommerce:93', place: 'shop', left: 7, readAt }],
  });
  expect(read('product.updated', product({ stock_quantity: -2 }))).toMatchObject({ commands: [{ left: 0 }] });
  for (const none of [{ manage_stock: false }, { manage_stock: 'parent' }, { stock_quantity: null }])
    expect(read('product.updated', product(none))).toMatchObject({ why: 'stock-not-tracked' });
});

test('other topics say nothing for the show, or nothing that is known', () => {
  expect(read('customer.created', '{}')).toMatchObject({ outcome: 'ignored' });
  expect(read('order.exploded', '{}')).toMatchObject({ outcome: 'not-understood', why: 'topic-unknown' });
  expect(read('', '{}')).toMatchObject({ why: 'topic-missing' });
});

test('the unsigned form that tries the address is answered, and nothing else is before its signature', async () => {
  expect(await woocommerce.greet!(delivery('webhook_id=142'), [])).toEqual({ type: 'text/plain', body: 'OK' });
  for (const other of ['webhook_id=x', 'webhook_id=142&order=1', '{"id":1}', ''])
    expect(await woocommerce.greet!(delivery(other), [])).toBeUndefined();
});
