import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { standard } from './adapter.ts';

const read = (body: string | Uint8Array) => standard.read(delivery(body), []);
const paid = payload('standard', 'order-paid').toString();
const notUnderstood = (why: string, topic = 'order.paid') => ({ outcome: 'not-understood', topic, why });

test('a paid order is told with its buyer masked', () => {
  expect(read(paid)).toEqual({
    outcome: 'commands',
    topic: 'order.paid',
    key: 'standard:A-2026-000123@1795176005250',
    commands: [
      {
        type: 'orders/record',
        order: {
          orderId: 'standard:A-2026-000123',
          version: Date.UTC(2026, 10, 20, 12, 0, 5, 250),
          paid: true,
          cancelled: false,
          excluded: false,
          placedAt: Date.UTC(2026, 10, 20, 12),
          total: { minor: 19_900, currency: 'CNY' },
          lines: [{ sku: 'TEE-WHITE-M', title: '纯棉T恤', units: 2 }],
          units: 2,
          buyer: '李**',
        },
      },
    ],
  });
});

test('a test order is told as one that never counts', () => {
  expect(read(paid.replace('"test": false', '"test": true'))).toMatchObject({
    commands: [{ order: { excluded: true } }],
  });
});

test('a cancellation, a refund and a stock level become what they say', () => {
  const orderId = 'standard:A-2026-000123';
  expect(read(payload('standard', 'order-cancelled'))).toMatchObject({
    commands: [{ type: 'orders/cancel', orderId }],
  });
  expect(read(payload('standard', 'order-refunded'))).toMatchObject({
    commands: [{ type: 'orders/refund', orderId, refund: { refundId: 'R-1', minor: 9950, units: 1, whole: false } }],
  });
  expect(read(payload('standard', 'stock-updated'))).toMatchObject({
    commands: [
      { type: 'stock/report', item: 'TEE-WHITE-M', place: 'shop', left: 12, readAt: Date.UTC(2026, 10, 20, 12, 0, 7) },
    ],
  });
});

const refund = (data: string) =>
  read(`{"type":"order.refunded","timestamp":"2026-11-20T12:10:00Z","data":{"order_id":"1",${data}}}`);

test('a refund without an amount gives everything back', () => {
  for (const data of ['"refund_id":"r"', '"refund_id":"r","amount":null']) {
    expect(refund(data)).toMatchObject({ commands: [{ refund: { refundId: 'r', minor: 0, whole: true } }] });
  }
});

test('a partial refund without an id is known by the time in its body', () => {
  expect(refund('"amount":"1.00","currency":"CNY"')).toMatchObject({
    commands: [{ refund: { refundId: 'at-1795176600000', minor: 100 } }],
  });
});

test('an amount without its currency is not guessed', () => {
  expect(refund('"amount":"1.00"')).toEqual(notUnderstood('field data.currency', 'order.refunded'));
});

test.each([
  ['total', '"199.00"', '"199.001"'],
  ['total', '"199.00"', '"-199.00"'],
  ['total', '"199.00"', '1.99e2'],
  ['total', '"199.00"', '"9999999999999999"'],
  ['currency', '"CNY"', '"cny"'],
  ['currency', '"CNY"', 'null'],
  ['order_id', '"A-2026-000123"', '""'],
  ['order_id', '"A-2026-000123"', '12.5'],
  ['order_id', '"A-2026-000123"', String.raw`"a\u202Eb"`],
  ['placed_at', '"2026-11-20T12:00:00Z"', '"2026-11-20 12:00"'],
  ['placed_at', '"2026-11-20T12:00:00Z"', '"2026-02-30T12:00:00Z"'],
  ['lines.0.quantity', '2,', '"2",'],
  ['lines.0.quantity', '2,', '-2,'],
  ['lines.0.quantity', '2,', '2.5,'],
  ['test', 'false', '"false"'],
  ['buyer', '{ "name": "李小云" }', '"李小云"'],
])('a wrong %s (%s → %s) is named and its contents are not', (field, right, wrong) => {
  expect(paid).toContain(right);
  expect(read(paid.replace(right, wrong))).toEqual(notUnderstood(`field data.${field}`));
});

test('an order number beyond 2^53 stays as it is, as text and as a number', () => {
  for (const id of ['9007199254740993', '"9007199254740993"']) {
    expect(read(paid.replace('"A-2026-000123"', id))).toMatchObject({
      commands: [{ order: { orderId: 'standard:9007199254740993' } }],
    });
  }
});

test('a type that is not ours is not understood, whatever its name', () => {
  for (const type of ['order.created', 'constructor', '__proto__', '李小云']) {
    expect(read(`{"type":${JSON.stringify(type)}}`)).toEqual(notUnderstood('topic-unknown', 'unknown'));
  }
});

test('many lines become twenty, with the units of all', () => {
  const line = '{ "sku": "TEE-WHITE-M", "title": "纯棉T恤", "quantity": 2, "price": "99.50" }';
  const reading = read(paid.replace(line, Array.from({ length: 25 }, () => line).join(',')));
  if (reading.outcome !== 'commands' || reading.commands[0]?.type !== 'orders/record')
    throw new Error('no order was told');
  expect(reading.commands[0].order.lines).toHaveLength(20);
  expect(reading.commands[0].order.units).toBe(50);
});

test('a SKU or a title that cannot be shown never costs the order', () => {
  const told = (sku: string, title: string) =>
    read(paid.replace('"TEE-WHITE-M"', JSON.stringify(sku)).replace('"纯棉T恤"', JSON.stringify(title)));
  const lines = (...expected: object[]) => ({ commands: [{ order: { units: 2, lines: expected } }] });
  expect(told('x'.repeat(65), 'Tee')).toMatchObject(lines({ title: 'Tee', units: 2 }));
  expect(told('TEE', '\u200B')).toMatchObject(lines({ sku: 'TEE', title: 'TEE', units: 2 }));
  expect(told('', '')).toMatchObject(lines());
  expect(told('TEE', '👨🏽‍👩🏽‍👧🏽‍👦🏽'.repeat(100))).toMatchObject({ outcome: 'commands' });
});
