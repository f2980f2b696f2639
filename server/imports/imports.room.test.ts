import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { ImportAnswer } from '../../shared/imports.ts';
import type { Room } from '../room.ts';
import { knockForJson, newRoom, order, ownerKey, shirt, stubOf, type TestRoom } from '../test-kit/door.ts';

const send = (room: TestRoom, part: object, key = room.keys.operator) =>
  knockForJson<ImportAnswer>(`/api/rooms/${room.id}/imports`, { method: 'POST', key, body: JSON.stringify(part) });
const facts = (id: string, changes: object = {}) => ({
  orderId: `shopify:${id}`,
  version: 2000,
  paid: true,
  cancelled: false,
  excluded: false,
  // A little ahead, so that it is after the opening of every room here.
  placedAt: Date.now() + 2000,
  total: { minor: 5980, currency: 'USD' },
  lines: [{ title: 'Serum', units: 2 }],
  units: 2,
  buyer: 'A**',
  ...changes,
});
const part = (...rows: object[]) => ({ kind: 'orders', source: 'shopify', rows });
interface Totals {
  count: number;
  units: number;
  amounts: { minor: number }[];
  rows: object[];
}
const ordersOf = async (room: TestRoom) =>
  (await knockForJson<{ show: { orders: Totals } }>(`/api/rooms/${room.id}/show`, { key: room.keys.overlay })).body.show
    .orders;

test('the log says that a file told an order, and the shop may tell the same one', async () => {
  const room = await newRoom();
  await send(room, part({ order: facts('1'), back: { minor: 980, units: 0, whole: false } }));
  const told = await runInDurableObject(stubOf(room), (_live: Room, { storage }) =>
    storage.sql.exec("SELECT by FROM log WHERE event LIKE '%orders/recorded%'").toArray(),
  );
  expect(told).toEqual([{ by: 'source:file' }, { by: 'source:file' }]);
});

test('orders of a file count under their shop and are never news; the same file again changes nothing', async () => {
  const room = await newRoom();
  const rows = [
    { order: facts('1'), back: null },
    { order: facts('2'), back: null },
  ];
  expect((await send(room, part(...rows))).body.rows).toEqual([{ outcome: 'new' }, { outcome: 'new' }]);
  expect((await send(room, part(...rows))).body.rows).toEqual([{ outcome: 'known' }, { outcome: 'known' }]);
  const orders = await ordersOf(room);
  expect(orders).toMatchObject({ count: 2, units: 4, amounts: [{ minor: 11_960 }] });
  expect(orders.rows).toEqual([]);
});

test('what a file says was given back is not added to the refunds that the shop told one by one', async () => {
  const room = await newRoom();
  const back = (minor: number, whole = false) => ({ minor, units: 0, whole });
  await send(room, part({ order: facts('1'), back: back(980) }));
  expect(await ordersOf(room)).toMatchObject({ amounts: [{ minor: 5000 }] });
  await send(room, part({ order: facts('1'), back: back(1980) }));
  expect(await ordersOf(room)).toMatchObject({ amounts: [{ minor: 4000 }] });
  await send(room, part({ order: facts('1'), back: back(980) }));
  expect(await ordersOf(room)).toMatchObject({ amounts: [{ minor: 4000 }] });
  await send(room, part({ order: facts('1'), back: back(0, true) }));
  expect(await ordersOf(room)).toMatchObject({ count: 0 });
});

test('each row is answered by itself: an order of another shop and one from the future are refused', async () => {
  const room = await newRoom();
  const rows = [
    { order: facts('1', { orderId: 'stripe:1' }), back: null },
    { order: facts('2', { version: Date.now() + 86_400_000 }), back: null },
    { order: facts('3'), back: null },
  ];
  expect((await send(room, part(...rows))).body.rows).toMatchObject([
    { outcome: 'refused', reason: 'foreign-order' },
    { outcome: 'refused', reason: 'from-the-future' },
    { outcome: 'new' },
  ]);
  expect(await ordersOf(room)).toMatchObject({ count: 1 });
});

test('stock of a file is a reading of its own, not added to what the shop reports', async () => {
  const room = await newRoom();
  await order(room, [{ type: 'catalog/put', product: shirt }]);
  const row = { item: 'A-1', place: 'file', left: 7, readAt: Date.now() };
  expect((await send(room, { kind: 'stock', rows: [row, { ...row, item: 'B-9' }] })).body.rows).toMatchObject([
    { outcome: 'new' },
    { outcome: 'refused', reason: 'unknown-stock-item', detail: 'B-9' },
  ]);
  const { body } = await knockForJson<{ show: { stock: { items: object[] } } }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.overlay,
  });
  expect(body.show.stock.items).toMatchObject([{ sku: 'A-1', left: 7, source: 'file' }]);
});

test('nobody but the crew imports, and a name that is not masked is not taken', async () => {
  const room = await newRoom();
  const rows = [{ order: facts('1'), back: null }];
  for (const key of [room.keys.host, room.keys.overlay, room.keys.shopify, 'x'])
    expect((await send(room, part(...rows), key)).status).toBe(401);
  expect((await send(room, part(...rows), ownerKey)).status).toBe(200);
  expect((await send(room, part({ order: facts('2', { buyer: 'Alex Sample' }), back: null }))).status).toBe(400);
  expect((await send(room, part())).status).toBe(400);
  expect((await send(room, { ...part(...rows), source: 'tikfinity' })).status).toBe(400);
  expect(await ordersOf(room)).toMatchObject({ count: 1 });
});
