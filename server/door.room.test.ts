import { env } from 'cloudflare:workers';
import { evictDurableObject, listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { closeCodes } from '../shared/protocol.ts';
import {
  connect,
  deal,
  knock,
  knockForJson,
  linksOf,
  newRoom,
  open,
  order,
  ownerKey,
  shirt,
  stubOf,
} from './test-kit/door.ts';

const put = { type: 'catalog/put', product: shirt };
const refusal = { status: 401, body: { error: 'not-allowed' } };

const roomIds = async () => (await listDurableObjectIds(env.Room)).map(String);

test('wrong, missing and foreign keys and unknown rooms look alike and touch no room', async () => {
  const room = await newRoom();
  const other = await newRoom();
  const before = await roomIds();
  for (const key of ['', 'live_wrongwrongwrongwrongww', other.keys.operator, 'x'.repeat(300)]) {
    for (const id of [room.id, 'nowhere']) {
      expect(await knockForJson(`/api/rooms/${id}/show`, { key })).toEqual(refusal);
      expect(await knockForJson(`/api/rooms/${id}/commands`, { method: 'POST', key, body: '{}' })).toEqual(refusal);
      expect(
        await knockForJson(`/in/${id}/standard/${key.slice(0, 100) || 'none'}`, { method: 'POST', body: '{}' }),
      ).toEqual(refusal);
      const { page } = await connect(id, key || 'none');
      expect(await page.next('bye')).toMatchObject({ reason: 'not-allowed' });
      expect(await page.closed).toBe(closeCodes.notAllowed);
    }
  }
  expect(await knockForJson('/api/rooms/nowhere/show', { key: ownerKey })).toEqual(refusal);
  expect(await roomIds()).toEqual(before);
});

test('a room name is taken as it stands in the path', async () => {
  const room = await newRoom();
  for (const name of [
    `%${room.id}`,
    room.id.replace('l', '%6c'),
    room.id.toUpperCase(),
    `${room.id}%2f`,
    'a'.repeat(65),
  ]) {
    expect((await knockForJson(`/api/rooms/${name}/show`, { key: room.keys.operator })).status).toBe(404);
  }
});

test('a page that is let in and one that is not both get the subprotocol that they offered', async () => {
  const room = await newRoom();
  for (const key of [room.keys.overlay, 'live_wrong']) {
    const { answer } = await connect(room.id, key);
    expect([answer.status, answer.headers.get('sec-websocket-protocol')]).toEqual([101, 'cuecart']);
  }
});

test('no key but the crew’s changes what is on air', async () => {
  const room = await newRoom();
  for (const key of [room.keys.overlay, room.keys.host]) {
    const answer = await knockForJson(`/api/rooms/${room.id}/commands`, {
      method: 'POST',
      key,
      body: JSON.stringify({ id: 'a', ...put }),
    });
    expect(answer).toEqual(refusal);
  }
  for (const role of ['overlay', 'host'] as const) {
    const { page } = await open(room, role);
    page.say({ type: 'command', command: { id: 'b', expiresAt: Date.now() + 5000, ...put } });
    expect(await page.next('answer')).toMatchObject({ answer: { reason: 'not-allowed' } });
  }
});

test('orders come from shops only, and signed: the key in a shop’s address is no key for commands', async () => {
  const room = await newRoom();
  const facts = {
    version: 1,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: 0,
    units: 1,
    buyer: '李**',
    lines: [],
  };
  const record = {
    type: 'orders/record',
    order: { orderId: 'standard:1', total: { minor: 100, currency: 'CNY' }, ...facts },
  };
  expect(await order(room, [record])).toMatchObject([{ reason: 'orders-from-shops-only' }]);
  expect(await order(room, [{ ...record, type: 'orders/simulate' }])).toMatchObject([{ reason: 'rehearsal-only' }]);
  for (const key of [room.keys.standard, room.keys.shopify]) {
    for (const command of [record, { type: 'stock/report', sku: 'A-1', left: 0 }, put]) {
      const body = JSON.stringify([{ id: 'forged', ...command }]);
      expect(await knockForJson(`/api/rooms/${room.id}/commands`, { method: 'POST', key, body })).toEqual(refusal);
    }
  }
  const { body } = await knockForJson<{ show: { orders: { count: number } } }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.overlay,
  });
  expect(body.show.orders.count).toBe(0);
});

test('a source holds no socket and reads neither show nor log', async () => {
  const room = await newRoom();
  const { page } = await connect(room.id, room.keys.standard);
  expect(await page.closed).toBe(closeCodes.notAllowed);
  for (const what of ['show', 'log'])
    expect(await knockForJson(`/api/rooms/${room.id}/${what}`, { key: room.keys.standard })).toEqual(refusal);
  expect(await knockForJson(`/api/rooms/${room.id}/log`, { key: room.keys.overlay })).toEqual(refusal);
});

test('revoking closes the sockets, refuses the key at once and after sleep, and makes a new link', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  const { page: panel } = await open(room, 'operator');
  expect(
    await knockForJson(`/api/rooms/${room.id}/keys/overlay`, { method: 'DELETE', key: room.keys.operator }),
  ).toEqual(refusal);
  const revoked = await knockForJson(`/api/rooms/${room.id}/keys/overlay`, { method: 'DELETE', key: ownerKey });
  expect(revoked).toEqual({ status: 200, body: { revoked: 'overlay' } });
  const nobody = await knockForJson(`/api/rooms/${room.id}/keys/nobody`, { method: 'DELETE', key: ownerKey });
  expect(nobody.status).toBe(404);
  expect(await page.closed).toBe(closeCodes.notAllowed);
  expect(await knockForJson(`/api/rooms/${room.id}/show`, { key: room.keys.overlay })).toEqual(refusal);

  const { keys } = await linksOf(room.id);
  expect(keys).toEqual({ ...room.keys, overlay: expect.not.stringMatching(room.keys.overlay) });
  expect((await knockForJson(`/api/rooms/${room.id}/show`, { key: keys.overlay })).status).toBe(200);
  panel.say({ type: 'time', c0: 1 });
  expect(await panel.next('time')).toMatchObject({ c0: 1 });
});

test('a room refuses a revoked key even where a door still believes in it', async () => {
  const room = await newRoom();
  const keep = () => knockForJson(`/api/rooms/${room.id}/show`, { key: room.keys.overlay });
  expect((await keep()).status).toBe(200);
  const hashes = await env.Keyring.getByName('keyring').revoke(room.id, 'overlay');
  await stubOf(room).revoke(hashes);
  expect(await keep()).toEqual(refusal);
  await evictDurableObject(stubOf(room));
  expect(await keep()).toEqual(refusal);
});

test('links stay what they are, and are the owner’s alone', async () => {
  const room = await newRoom();
  expect(await linksOf(room.id)).toEqual(room);
  expect(room.keys.operator).toMatch(/^live_[\w-]{22}$/);
  expect(await knockForJson('/api/links', { method: 'POST', key: room.keys.operator })).toEqual(refusal);
  expect(await knockForJson('/api/links', { method: 'POST' })).toEqual(refusal);
});

test('another owner’s key ends the keys that the old one made', async () => {
  const keyring = env.Keyring.getByName('other-keyring');
  const [first] = await keyring.links('owner_1', ['standard']);
  const [second] = await keyring.links('owner_2', ['standard']);
  const roster = await keyring.roster('live');
  expect(second?.keys['operator']).not.toBe(first?.keys['operator']);
  expect(roster?.keys).toHaveLength(4);
});

test('what is too large or not JSON is turned down before a room works on it', async () => {
  const room = await newRoom();
  const send = (body: BodyInit, path = `/api/rooms/${room.id}/commands`) =>
    knockForJson(path, { method: 'POST', key: room.keys.operator, body });
  expect(await send('x'.repeat(1024 * 1024 + 1))).toEqual({ status: 413, body: { error: 'too-large' } });
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  expect(await send(endless, new URL(room.hooks['standard']!.url).pathname)).toEqual({
    status: 413,
    body: { error: 'too-large' },
  });
  expect(await send('no json')).toEqual({ status: 400, body: { error: 'not-understood' } });
  expect(await send(JSON.stringify(Array.from({ length: 501 }, () => put)))).toEqual({
    status: 413,
    body: { error: 'too-many' },
  });
});

test('refusals are told in the caller’s language', async () => {
  const room = await newRoom();
  const ask = async (language: string) => {
    const body = JSON.stringify({ id: language, type: 'offers/draft', offer: deal });
    const headers = { 'accept-language': language };
    return (
      await knockForJson<{ message: string }>(`/api/rooms/${room.id}/commands`, {
        method: 'POST',
        key: room.keys.operator,
        headers,
        body,
      })
    ).body.message;
  };
  expect(await ask('zh')).toContain('商品');
  expect(await ask('de')).toContain('catalog');
});

test('no page of another origin may read an answer', async () => {
  for (const path of ['/healthz', '/api/openapi.json', '/api/rooms/live/show', '/api/nothing']) {
    const answer = await knock(path, { headers: { origin: 'http://elsewhere' } });
    await answer.text();
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect((await knockForJson('/api/rooms/live/show', { method: 'OPTIONS' })).status).toBe(405);
});

test('health says that keyring and rooms can be read, or that they cannot', async () => {
  const healthy = await knockForJson<{ rooms: number }>('/healthz');
  expect(healthy).toMatchObject({ status: 200, body: { name: 'cuecart', version: '0.1.0' } });
  const room = await newRoom();
  await order(room, [put]);
  await runInDurableObject(stubOf(room), (_room, { storage }) =>
    storage.sql.exec('ALTER TABLE log RENAME TO lost').toArray(),
  );
  expect(await knockForJson('/healthz')).toEqual({
    status: 503,
    body: { name: 'cuecart', version: '0.1.0', problem: 'data' },
  });
});

test('the interface describes itself', async () => {
  const { body } = await knockForJson<{ paths: object }>('/api/openapi.json');
  expect(Object.keys(body.paths)).toContain('/api/rooms/{room}/commands');
  expect(JSON.stringify(body)).toContain('offers/start');
});
