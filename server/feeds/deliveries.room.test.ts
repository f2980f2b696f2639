import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import type { Room } from '../room.ts';
import { unheard } from './feeds.ts';
import { knockForJson, later, newRoom, open, order, ownerKey, shirt, stubOf, type TestRoom } from '../test-kit/door.ts';

/** A little ahead, so that it is after the opening of every room here: the same for all, so that the same body can be sent again. */
const PLACED = new Date(Date.now() + 60_000).toISOString();

const paid = (orderId: string, total = '199.00') =>
  JSON.stringify({
    type: 'order.paid',
    timestamp: PLACED,
    data: {
      order_id: orderId,
      placed_at: PLACED,
      currency: 'CNY',
      total,
      lines: [{ sku: 'A-1', title: 'Shirt', quantity: 1, price: total }],
      buyer: { name: '李小明' },
      test: false,
    },
  });

function deliver(room: TestRoom, body: string, { secret = room.hooks['standard']!.secret, id = 'msg_1' } = {}) {
  const now = new Date();
  const signature = new Webhook(secret).sign(id, now, body);
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': signature,
  };
  return knockForJson<{ outcome: string }>(new URL(room.hooks['standard']!.url).pathname, {
    method: 'POST',
    headers,
    body,
  });
}

const rowsOf = (room: TestRoom) =>
  runInDurableObject(stubOf(room), (_room: Room, { storage }) =>
    storage.sql.exec('SELECT outcome, why, times, key FROM deliveries ORDER BY id').toArray(),
  );
const count = async (room: TestRoom) =>
  (
    await knockForJson<{ show: { orders: { count: number } } }>(`/api/rooms/${room.id}/show`, {
      key: room.keys.overlay,
    })
  ).body.show.orders.count;

test('a signed order is kept, counted and told to every page', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  expect(await deliver(room, paid('1'))).toEqual({ status: 200, body: { outcome: 'applied' } });
  expect(await page.next('events')).toMatchObject({
    events: [{ type: 'orders/recorded', row: { orderId: 'standard:1' } }],
  });
  expect(await rowsOf(room)).toMatchObject([{ outcome: 'applied', times: 1 }]);
});

test('a delivery told again, under another message id too, changes nothing and is not kept twice', async () => {
  const room = await newRoom();
  await deliver(room, paid('1'));
  expect((await deliver(room, paid('1'), { id: 'msg_2' })).body).toEqual({ outcome: 'repeated' });
  await evictDurableObject(stubOf(room));
  expect((await deliver(room, paid('1'))).body).toEqual({ outcome: 'repeated' });
  expect(await rowsOf(room)).toMatchObject([{ outcome: 'applied', why: null, times: 3 }]);
  expect(await count(room)).toBe(1);
});

test('an order from before the show is taken, kept with the reason, and counts for nothing', async () => {
  const room = await newRoom();
  const old = paid('1').replace(`"placed_at":"${PLACED}"`, '"placed_at":"2026-11-20T12:00:00.000Z"');
  expect((await deliver(room, old)).body).toEqual({ outcome: 'applied' });
  expect(await count(room)).toBe(0);
  const why = await runInDurableObject(stubOf(room), (_live: Room, { storage }) =>
    storage.sql.exec('SELECT why FROM deliveries').one(),
  );
  expect(why['why']).toMatch(/本场/);
});

test('an unsigned delivery is turned down and not kept', async () => {
  const room = await newRoom();
  const wrong = `whsec_${btoa('w'.repeat(32))}`;
  expect((await deliver(room, paid('1'), { secret: wrong })).status).toBe(401);
  const path = new URL(room.hooks['standard']!.url).pathname;
  expect((await knockForJson(path, { method: 'POST', body: paid('1') })).status).toBe(401);
  await deliver(room, paid('2'));
  expect(await rowsOf(room)).toHaveLength(1);
});

test('the crew hears how many deliveries were badly signed, and that the signature fits again; nothing else changes', async () => {
  const room = await newRoom();
  const { page, welcome } = await open(room, 'operator');
  await page.next('feeds');
  const wrong = `whsec_${btoa('w'.repeat(32))}`;
  for (const id of ['1', '2', '3']) expect((await deliver(room, paid(id), { secret: wrong })).status).toBe(401);
  const { feeds } = await page.next('feeds');
  expect(feeds).toEqual([
    {
      ...unheard('standard'),
      badSignature: { count: 3, at: expect.any(Number), isOver: false },
    },
  ]);
  expect(await rowsOf(room)).toEqual([]);
  expect(await open(room, 'operator')).toMatchObject({ welcome: { seq: welcome.seq } });

  await deliver(room, paid('4'));
  expect(await page.next('feeds')).toMatchObject({
    feeds: [{ applied: 1, badSignature: { count: 3, isOver: true } }],
  });
  await evictDurableObject(stubOf(room));
  await deliver(room, paid('5'), { secret: wrong });
  const { page: other } = await open(room, 'operator');
  expect(await other.next('feeds')).toMatchObject({ feeds: [{ badSignature: { count: 3, isOver: true } }] });
  expect(await other.next('feeds')).toMatchObject({ feeds: [{ badSignature: { count: 4, isOver: false } }] });
});

test('the key of one source opens no other', async () => {
  const room = await newRoom();
  const path = `/in/${room.id}/standard/${room.keys.shopify}`;
  expect((await knockForJson(path, { method: 'POST', body: paid('1') })).status).toBe(401);
});

test('a new signing secret holds at once, the one before for a day', async () => {
  const room = await newRoom();
  await deliver(room, paid('1'));
  const secret = `whsec_${btoa('n'.repeat(32))}`;
  const set = (body: object) =>
    knockForJson(`/api/rooms/${room.id}/sources/standard/secret`, {
      method: 'PUT',
      key: ownerKey,
      body: JSON.stringify(body),
    });
  expect(await set({ secret: 'f'.repeat(32) })).toEqual({ status: 400, body: { error: 'not-a-secret' } });
  expect((await set({ secret })).status).toBe(200);
  expect((await deliver(room, paid('2'), { secret })).status).toBe(200);
  expect((await deliver(room, paid('3'))).status).toBe(200);
  await later(86_400_001, async () => {
    expect((await deliver(room, paid('4'))).status).toBe(401);
    expect((await deliver(room, paid('4'), { secret })).status).toBe(200);
  });
});

test('what is not understood is kept, and the crew hears how each source is doing', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  expect(await page.next('feeds')).toMatchObject({ feeds: [] });
  const stock = JSON.stringify({
    type: 'stock.updated',
    timestamp: '2026-11-20T12:00:05Z',
    data: { sku: 'A-1', left: 3 },
  });
  expect((await deliver(room, stock)).body).toEqual({ outcome: 'refused' });
  expect(await page.next('feeds')).toMatchObject({
    feeds: [{ source: 'standard', refused: 1, lastProblem: expect.stringContaining('A-1') }],
  });
  expect((await deliver(room, '{"type":"order.paid"}')).body).toEqual({ outcome: 'not-understood' });
  expect(await page.next('feeds')).toMatchObject({ feeds: [{ refused: 1, notUnderstood: 1 }] });

  await order(room, [{ type: 'catalog/put', product: shirt }]);
  expect((await deliver(room, stock)).body).toEqual({ outcome: 'applied' });
  expect(await rowsOf(room)).toMatchObject([{ outcome: 'applied', times: 2 }, { outcome: 'not-understood' }]);
});

test('more deliveries at a time than can be taken are sent away untaken; what was answered 200 counts', async () => {
  const room = await newRoom();
  const answers = await Promise.all(Array.from({ length: 300 }, (_, id) => deliver(room, paid(String(id)))));
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
  expect(await count(room)).toBe(taken);
  const { page } = await open(room, 'operator');
  for (let feed; !feed?.busy;) [feed] = (await page.next('feeds')).feeds;
});

test('raw deliveries are gone after their time, the orders stay', async () => {
  const room = await newRoom();
  await deliver(room, paid('1'));
  await later(30 * 86_400_000 + 3_600_001, async () => {
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await rowsOf(room)).toEqual([]);
    expect(await count(room)).toBe(1);
  });
});

test('no log, answer or feed holds a buyer’s name', async () => {
  const room = await newRoom();
  await deliver(room, paid('1'));
  await runInDurableObject(stubOf(room), (_room: Room, { storage }) => {
    for (const table of ['log', 'orders', 'answers', 'feeds', 'snapshot']) {
      expect(JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray())).not.toContain('李小明');
    }
  });
});
