import { expect, test } from 'vitest';
import type { SourceCard, TriedOut } from '../shared/source-cards.ts';
import { knockForJson, newRoom, ownerKey, type TestRoom } from './test-kit/door.ts';

const cardsOf = (room: TestRoom, key: string) =>
  knockForJson<{ sources: SourceCard[]; error?: string }>(`/api/rooms/${room.id}/sources`, { key });
const tried = async (room: TestRoom, source: string, key = room.keys.operator) =>
  (await knockForJson<TriedOut>(`/api/rooms/${room.id}/sources/${source}/test`, { method: 'POST', key })).body;
const setSecret = (room: TestRoom, source: string, secret: string, key = room.keys.operator) =>
  knockForJson(`/api/rooms/${room.id}/sources/${source}/secret`, {
    method: 'PUT',
    key,
    body: JSON.stringify({ secret }),
  });

test('the operator sees where each source delivers, as the owner’s links have it, and the secrets that are ours to give', async () => {
  const room = await newRoom();
  for (const key of [room.keys.operator, ownerKey]) {
    const { status, body } = await cardsOf(room, key);
    expect(status).toBe(200);
    expect(body.sources).toHaveLength(19);
    for (const { source, url, secret } of body.sources) {
      expect(new URL(url).pathname).toBe(new URL(room.hooks[source]!.url).pathname);
      expect(secret).toBe(room.hooks[source]!.secret);
    }
  }
});

test('nobody else does: no host, no overlay, no source, no operator of another room', async () => {
  const [room, other] = [await newRoom(), await newRoom()];
  for (const key of [room.keys.host, room.keys.overlay, room.keys.standard, other.keys.operator, 'x'])
    expect((await cardsOf(room, key)).status).toBe(401);
});

test('a secret that a shop gave is set by the operator, and never shown again', async () => {
  const room = await newRoom();
  expect((await setSecret(room, 'stripe', 'no secret of theirs')).status).toBe(400);
  expect((await setSecret(room, 'stripe', 'whsec_from_the_dashboard')).status).toBe(200);
  expect((await setSecret(room, 'stripe', 'whsec_from_the_dashboard', room.keys.host)).status).toBe(401);
  const { body } = await cardsOf(room, room.keys.operator);
  expect(body.sources.find(({ source }) => source === 'stripe')).toMatchObject({
    signs: 'theirs',
    hasSecret: true,
    secret: null,
  });
});

test('every source can be tried out, and nothing of that is kept or counted', async () => {
  const room = await newRoom();
  expect(await tried(room, 'stripe')).toEqual({ outcome: 'no-secret', why: null });
  await setSecret(room, 'stripe', 'whsec_from_the_dashboard');
  for (const source of ['stripe', 'shopify', 'woocommerce', 'wechat-store', 'standard', 'tikfinity', 'bilibili-web'])
    expect([source, await tried(room, source)]).toEqual([source, { outcome: 'fine', why: null }]);
  const { body } = await knockForJson<{ seq: number; show: { orders: { count: number } } }>(
    `/api/rooms/${room.id}/show`,
    {
      key: room.keys.operator,
    },
  );
  expect([body.seq, body.show.orders.count]).toEqual([1, 0]);
});

test('trying out is for the crew alone', async () => {
  const room = await newRoom();
  for (const key of [room.keys.host, room.keys.overlay, room.keys.standard])
    expect(await tried(room, 'shopify', key)).toEqual({ error: 'not-allowed' });
});
