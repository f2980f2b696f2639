import { env } from 'cloudflare:workers';
import { evictDurableObject, listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { LARGEST_PICTURE, MOST_PICTURES } from '../../shared/pictures.ts';
import { sha256Hex } from '../log/sha256.ts';
import type { Room } from '../room.ts';
import { knock, knockForJson, newRoom, ownerKey, stubOf, type TestRoom } from '../test-kit/door.ts';
import { movingPng, pngOf, still } from '../test-kit/pictures.ts';

const upload = (room: { id: string }, body: BodyInit, key: string, language = 'en') =>
  knockForJson<Record<string, unknown>>(`/api/rooms/${room.id}/pictures`, {
    method: 'POST',
    key,
    body,
    headers: { 'accept-language': language },
  });
const send = (room: TestRoom, body: BodyInit, language?: string) => upload(room, body, room.keys.operator, language);
const fetched = async (path: string) => {
  const answer = await knock(path);
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
};
const kept = (room: TestRoom) =>
  runInDurableObject(
    stubOf(room),
    (_: Room, { storage }) => storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM pictures').one().n,
  );
const refusal = { status: 401, body: { error: 'not-allowed' } };

test('each kind is kept under the hash of its bytes and served as it came, for good', async () => {
  const room = await newRoom();
  for (const bytes of Object.values(still)) {
    const { status, body } = await send(room, bytes);
    expect([status, body]).toEqual([200, { id: sha256Hex(bytes), width: 5, height: 3, type: expect.any(String) }]);
    const { answer, bytes: served } = await fetched(`/pictures/${room.id}/${sha256Hex(bytes)}`);
    expect(answer.status).toBe(200);
    expect(served).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': body['type'],
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  }
});

test('the owner may add one too, and the same one again is kept once', async () => {
  const room = await newRoom();
  const first = await upload(room, still.png, ownerKey);
  expect(first.status).toBe(200);
  expect(await send(room, still.png)).toEqual(first);
  expect(await kept(room)).toBe(1);
});

test('a picture outlives the room’s sleep', async () => {
  const room = await newRoom();
  await send(room, still.jpeg);
  await evictDurableObject(stubOf(room));
  expect((await fetched(`/pictures/${room.id}/${sha256Hex(still.jpeg)}`)).bytes).toEqual(still.jpeg);
});

test('what is no still picture of fitting size is refused in words, in the caller’s language', async () => {
  const room = await newRoom();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(await send(room, svg)).toMatchObject({ status: 415, body: { error: 'not-a-picture' } });
  expect(await send(room, '')).toMatchObject({ status: 415, body: { error: 'not-a-picture' } });
  expect(await send(room, movingPng)).toMatchObject({ status: 415, body: { error: 'moving-picture' } });
  const wide = await send(room, pngOf(2001, 10));
  expect(wide).toMatchObject({ status: 413, body: { error: 'picture-too-large' } });
  expect(wide.body['message']).toContain('2001×10');
  expect((await send(room, pngOf(10, 2001), 'zh-CN')).body['message']).toContain('2000 像素');
  expect((await send(room, pngOf(2000, 2000))).status).toBe(200);
  expect(await kept(room)).toBe(1);
});

test('a body that is too large is cut off early', async () => {
  const room = await newRoom();
  const heavy = {
    status: 413,
    body: { error: 'picture-too-heavy', detail: '512 kB', message: expect.stringContaining('512 kB') },
  };
  expect(await send(room, new Uint8Array(LARGEST_PICTURE + 1))).toEqual(heavy);
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  expect(await send(room, endless)).toEqual(heavy);
  expect(pulled).toBeLessThan(2 * LARGEST_PICTURE);
});

test('a picture of just the largest size is taken', async () => {
  const room = await newRoom();
  const bytes = new Uint8Array(LARGEST_PICTURE);
  bytes.set(still.png);
  expect((await send(room, bytes)).status).toBe(200);
  expect((await fetched(`/pictures/${room.id}/${sha256Hex(bytes)}`)).bytes).toEqual(bytes);
});

test('no other role adds a picture', async () => {
  const room = await newRoom();
  const other = await newRoom();
  const { overlay, host, standard } = room.keys;
  for (const key of [overlay, host, standard, other.keys.operator, '', 'live_wrong'])
    expect(await upload(room, still.png, key)).toEqual(refusal);
});

test('a revoked key adds none, even where a door still believes in it', async () => {
  const room = await newRoom();
  expect((await send(room, still.png)).status).toBe(200);
  await stubOf(room).revoke(await env.Keyring.getByName('keyring').revoke(room.id, 'operator'));
  expect(await send(room, still.jpeg)).toEqual(refusal);
  expect(await kept(room)).toBe(1);
});

test('an unknown room is answered like an unknown picture, and no room is touched', async () => {
  const room = await newRoom();
  await send(room, still.png);
  const before = (await listDurableObjectIds(env.Room)).map(String);
  const missing = { status: 404, body: { error: 'not-found' } };
  expect(await upload({ id: 'nowhere' }, still.png, room.keys.operator)).toEqual(refusal);
  expect(await upload({ id: 'nowhere' }, still.png, ownerKey)).toEqual(refusal);
  expect(await knockForJson(`/pictures/nowhere/${sha256Hex(still.png)}`)).toEqual(missing);
  expect(await knockForJson(`/pictures/${room.id}/${sha256Hex(still.jpeg)}`)).toEqual(missing);
  for (const path of [`/pictures/${room.id}/`, `/pictures/${room.id}`, '/pictures/', `/pictures/${room.id}/abc`])
    expect(await knockForJson(path)).toEqual(missing);
  expect((await listDurableObjectIds(env.Room)).map(String)).toEqual(before);
});

test('one room’s picture is not another’s', async () => {
  const room = await newRoom();
  const other = await newRoom();
  await send(room, still.png);
  expect((await fetched(`/pictures/${other.id}/${sha256Hex(still.png)}`)).answer.status).toBe(404);
});

test('a room keeps so many and no more, and still takes one that it has', async () => {
  const room = await newRoom();
  await send(room, still.png);
  await runInDurableObject(stubOf(room), (_: Room, { storage }) => {
    for (let n = 1; n < MOST_PICTURES; n += 1)
      storage.sql.exec("INSERT INTO pictures (id, at, type, bytes) VALUES (?, 0, 'image/png', x'00')", `filler-${n}`);
  });
  expect(await send(room, still.jpeg)).toMatchObject({ status: 413, body: { error: 'too-many' } });
  expect((await send(room, still.png)).status).toBe(200);
});
