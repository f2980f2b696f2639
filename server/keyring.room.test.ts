import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { bytesOf, hmacOf, toBase64 } from './ingest/hmac.ts';
import { knock, knockForJson, later, linksOf, newRoom, ownerKey, type TestRoom } from './test-kit/door.ts';

const DAY_MS = 86_400_000;
const pathOf = ({ hooks }: TestRoom, source: string) => new URL(hooks[source]!.url).pathname;
const likes = async (path: string) =>
  (await knockForJson(path, { method: 'POST', body: '{"event":"like","data":{"likeCount":1}}' })).status;
const renew = (room: TestRoom, key: string, source = 'tikfinity') =>
  knockForJson<{ oldUntil: number }>(`/api/rooms/${room.id}/sources/${source}/address`, { method: 'POST', key });
const shownTo = async (room: TestRoom, key: string, source = 'tikfinity') => {
  const { body } = await knockForJson<{ sources: { source: string; url: string }[] }>(`/api/rooms/${room.id}/sources`, {
    key,
  });
  return new URL(body.sources.find((card) => card.source === source)!.url).pathname;
};
const revoke = (room: TestRoom, holder: string) =>
  knockForJson(`/api/rooms/${room.id}/keys/${holder}`, { method: 'DELETE', key: ownerKey });

test('the crew gives a source a new address, and the old one stays good for a day', async () => {
  const room = await newRoom();
  const old = pathOf(room, 'tikfinity');
  const { status, body } = await renew(room, room.keys.operator);
  expect(status).toBe(200);
  expect(Math.abs(body.oldUntil - (Date.now() + DAY_MS))).toBeLessThan(60_000);
  const fresh = await shownTo(room, room.keys.operator);
  expect(fresh).not.toBe(old);
  expect([await likes(old), await likes(fresh)]).toEqual([200, 200]);
  await later(DAY_MS + 1, async () => expect([await likes(old), await likes(fresh)]).toEqual([401, 200]));
});

test('the owner’s links have the new address, whoever made it, and stay what they are', async () => {
  const room = await newRoom();
  await renew(room, room.keys.operator);
  const fresh = await shownTo(room, room.keys.operator);
  const links = await linksOf(room.id);
  expect(links).toEqual({ ...room, hooks: { ...room.hooks, tikfinity: expect.anything() } });
  expect(pathOf(links, 'tikfinity')).toBe(fresh);
  await renew(room, ownerKey);
  const newest = pathOf(await linksOf(room.id), 'tikfinity');
  expect(newest).not.toBe(fresh);
  expect(await shownTo(room, room.keys.operator)).toBe(newest);
});

test('an address that an operator made outlives the operator’s link', async () => {
  const room = await newRoom();
  await renew(room, room.keys.operator);
  const fresh = await shownTo(room, room.keys.operator);
  await revoke(room, 'operator');
  const links = await linksOf(room.id);
  expect(pathOf(links, 'tikfinity')).toBe(fresh);
  expect((await renew(room, room.keys.operator)).status).toBe(401);
  expect((await renew(room, links.keys.operator)).status).toBe(200);
  expect(await likes(fresh)).toBe(200);
});

test('two new addresses at a time are both shown', async () => {
  const room = await newRoom();
  await Promise.all([renew(room, room.keys.operator), renew(room, room.keys.operator, 'dycast')]);
  const links = await linksOf(room.id);
  for (const source of ['tikfinity', 'dycast'])
    expect(await shownTo(room, room.keys.operator, source)).toBe(pathOf(links, source));
});

test('the owner ends all addresses of a source at once', async () => {
  const room = await newRoom();
  const old = pathOf(room, 'tikfinity');
  await renew(room, room.keys.operator);
  const fresh = await shownTo(room, room.keys.operator);
  await revoke(room, 'tikfinity');
  expect([await likes(old), await likes(fresh)]).toEqual([401, 401]);
  expect(await likes(pathOf(await linksOf(room.id), 'tikfinity'))).toBe(200);
});

test('at most four replaced addresses are good at a time', async () => {
  const room = await newRoom();
  const paths = [pathOf(room, 'tikfinity')];
  for (let made = 0; made < 5; made += 1) {
    await renew(room, room.keys.operator);
    paths.push(await shownTo(room, room.keys.operator));
  }
  const answers: number[] = [];
  for (const path of paths) answers.push(await likes(path));
  expect(answers).toEqual([401, 200, 200, 200, 200, 200]);
});

test('nobody but the crew gives a new address, and no unknown source has one', async () => {
  const room = await newRoom();
  for (const key of [room.keys.host, room.keys.overlay, room.keys.standard, 'x'])
    expect((await renew(room, key)).status).toBe(401);
  for (const key of [room.keys.operator, ownerKey]) expect((await renew(room, key, 'nobody')).status).toBe(404);
  expect(await shownTo(room, room.keys.operator)).toBe(pathOf(room, 'tikfinity'));
});

const sign = async (room: TestRoom, secret: string) => {
  const body = '{"id":1}';
  const signature = toBase64(await hmacOf(bytesOf(secret), bytesOf(body)));
  const headers = { 'X-Shopify-Topic': 'orders/delete', 'X-Shopify-Hmac-Sha256': signature };
  const answer = await knock(pathOf(room, 'shopify'), { method: 'POST', body, headers });
  await answer.text();
  return answer.status;
};
const setSecret = (room: TestRoom, secret: string) =>
  knockForJson(`/api/rooms/${room.id}/sources/shopify/secret`, {
    method: 'PUT',
    key: room.keys.operator,
    body: JSON.stringify({ secret }),
  });

test('a mistyped secret between two good ones ends neither: each replaced one is good for its own day', async () => {
  const room = await newRoom();
  await setSecret(room, 'original-secret-1234');
  await later(3_600_000, async () => {
    await setSecret(room, 'mistyped-secret-1234');
    await setSecret(room, 'the-right-secret-123');
    expect([await sign(room, 'original-secret-1234'), await sign(room, 'the-right-secret-123')]).toEqual([200, 200]);
    await setSecret(room, 'original-secret-1234');
    await setSecret(room, 'the-right-secret-123');
  });
  await later(3_600_000 + DAY_MS + 5000, async () =>
    expect([await sign(room, 'original-secret-1234'), await sign(room, 'the-right-secret-123')]).toEqual([401, 200]),
  );
});

test('only a handful of replaced secrets are kept', async () => {
  const room = await newRoom();
  for (let turn = 0; turn < 10; turn += 1) await setSecret(room, `secret-number-${turn}-of-ten`);
  const { secrets } = (await env.Keyring.getByName('keyring').roster(room.id))!;
  expect(secrets.filter(({ source }) => source === 'shopify')).toHaveLength(5);
  expect(await sign(room, 'secret-number-5-of-ten')).toBe(200);
  expect(await sign(room, 'secret-number-4-of-ten')).toBe(401);
});

test('no key of a source lies on disk in plain', async () => {
  const room = await newRoom();
  await renew(room, room.keys.operator);
  const key = (await shownTo(room, room.keys.operator)).split('/').at(-1)!;
  await runInDurableObject(env.Keyring.getByName('keyring'), (_keyring, { storage }) => {
    for (const table of ['keys', 'sealed'])
      for (const row of storage.sql.exec(`SELECT * FROM ${table}`).toArray())
        for (const value of Object.values(row))
          expect(value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value)).not.toContain(key);
  });
});
