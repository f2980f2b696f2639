import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import type { KeyList, MadeInvite } from '../../shared/people.ts';
import { closeCodes, PROTOCOL_VERSION } from '../../shared/protocol.ts';
import { MOST_INVITES } from './invite-table.ts';
import { connect, deal, knock, knockForJson, later, linksOf, newRoom } from '../test-kit/door.ts';
import { open, order, ownerKey, shirt, stubOf, type TestRoom } from '../test-kit/door.ts';

const HOUR = 3_600_000;
const put = { type: 'catalog/put', product: shirt };
const clear = { type: 'stage/clear', isClear: true };

const path = ({ id }: TestRoom) => `/api/rooms/${id}/invites`;
const ask = (room: TestRoom, terms: object, key = room.keys.operator) =>
  knockForJson<MadeInvite & { error?: string }>(path(room), {
    method: 'POST',
    key,
    body: JSON.stringify({ role: 'operator', name: 'Lin', lastsMs: 2 * HOUR, ...terms }),
  });
const invite = async (room: TestRoom, terms: object = {}) => (await ask(room, terms)).body;
const listed = async (room: TestRoom, key = room.keys.operator) => knockForJson<KeyList>(path(room), { key });
const revoke = (room: TestRoom, id: string, key = room.keys.operator) =>
  knockForJson(`${path(room)}/${id}`, { method: 'DELETE', key });
async function enter(room: TestRoom, key: string, page = 'panel') {
  const { page: socket } = await connect(room.id, key);
  socket.say({ type: 'hello', version: PROTOCOL_VERSION, after: null, page });
  return socket;
}

test('somebody who is invited comes in by name, drives the show, and the log says who it was', async () => {
  const room = await newRoom();
  const { key, invite: made } = await invite(room, { name: '小林 ☕' });
  const page = await enter(room, key);
  expect(await page.next('welcome')).toMatchObject({
    role: 'operator',
    person: { name: '小林 ☕', until: made.until },
  });
  expect(await order(room, [put], key)).toMatchObject([{ outcome: 'accepted' }]);
  const log = new TextDecoder().decode(await (await knock(`/api/rooms/${room.id}/log?after=1`, { key })).arrayBuffer());
  expect(JSON.parse(log.trim())).toMatchObject({ by: 'operator:小林 ☕', event: { type: 'catalog/listed' } });
});

test('a host who is invited reads and orders nothing', async () => {
  const room = await newRoom();
  const { key } = await invite(room, { role: 'host', name: 'Mei' });
  const page = await enter(room, key, 'prompter');
  expect(await page.next('welcome')).toMatchObject({ role: 'host', show: {} });
  page.say({ type: 'command', command: { id: 'x', expiresAt: Date.now() + 5000, ...put } });
  expect(await page.next('answer')).toMatchObject({ answer: { reason: 'not-allowed' } });
  expect((await listed(room, key)).status).toBe(401);
});

test('an invite ends on time by the alarm, also when the room slept, and comes in no more', async () => {
  const room = await newRoom();
  const { key, invite: made } = await invite(room);
  const longer = await invite(room, { name: 'Mei', lastsMs: 3 * HOUR });
  const [lin, mei] = [await enter(room, key), await enter(room, longer.key)];
  await Promise.all([lin.next('welcome'), mei.next('welcome')]);
  await evictDurableObject(stubOf(room));
  await runInDurableObject(stubOf(room), async (_room, { storage }) => {
    const query = `SELECT at FROM deadlines WHERE kind = 'invite'`;
    expect(storage.sql.exec(query).toArray()).toEqual([{ at: made.until }]);
    expect(await storage.getAlarm()).toBeLessThanOrEqual(made.until);
  });
  await later(2 * HOUR + 1, async () => {
    mei.say({ type: 'time', c0: 1 });
    await mei.next('time');
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await lin.closed).toBe(closeCodes.notAllowed);
    expect(await (await enter(room, key)).next('bye')).toMatchObject({ reason: 'not-allowed' });
    expect((await knock(`/api/rooms/${room.id}/show`, { key })).status).toBe(401);
    mei.say({ type: 'time', c0: 2 });
    expect(await mei.next('time')).toMatchObject({ c0: 2 });
    await runInDurableObject(stubOf(room), (_room, { storage }) =>
      expect(storage.sql.exec(`SELECT at FROM deadlines WHERE kind = 'invite'`).toArray()).toEqual([
        { at: longer.invite.until },
      ]),
    );
  });
});

test('what an open page says after its invite ended is not heard, whether or not the alarm came', async () => {
  const room = await newRoom();
  const { key } = await invite(room);
  const page = await enter(room, key);
  await page.next('welcome');
  await later(2 * HOUR + 1, async () => {
    page.say({ type: 'command', command: { id: 'late', expiresAt: Date.now() + 5000, ...put } });
    expect(await page.next('bye')).toMatchObject({ reason: 'not-allowed' });
    expect((await knockForJson(`/api/rooms/${room.id}/show`, { key: room.keys.operator })).body).toMatchObject({
      seq: 1,
    });
  });
});

test('revoking closes the pages at once, and asking again says the same', async () => {
  const room = await newRoom();
  const { key, invite: made } = await invite(room);
  const page = await enter(room, key);
  await page.next('welcome');
  expect((await revoke(room, made.id)).body).toEqual({ revoked: made.id });
  expect(await page.closed).toBe(closeCodes.notAllowed);
  expect((await order(room, [put], key)) as unknown).toEqual({ error: 'not-allowed' });
  expect((await revoke(room, made.id)).status).toBe(200);
  expect((await listed(room)).body.invites).toMatchObject([{ id: made.id, revokedAt: expect.any(Number) }]);
  expect((await revoke(await newRoom(), made.id)).status).toBe(404);
});

test('whoever was invited neither invites nor revokes nor sees where shops deliver, and still brings a file', async () => {
  const room = await newRoom();
  const { key, invite: made } = await invite(room);
  expect((await ask(room, { name: 'Mei' }, key)).status).toBe(401);
  expect((await revoke(room, made.id, key)).status).toBe(401);
  const at = (rest: string) => `/api/rooms/${room.id}/sources${rest}`;
  expect((await knock(at(''), { key })).status).toBe(401);
  expect((await knock(at('/shopify/address'), { method: 'POST', key })).status).toBe(401);
  expect(
    (await knock(at('/shopify/secret'), { method: 'PUT', key, body: '{"secret":"long-enough-secret"}' })).status,
  ).toBe(401);
  expect((await knock(at('/shopify/problems'), { key })).status).toBe(200);
  expect((await listed(room, key)).body.invites).toMatchObject([{ name: 'Lin' }]);
});

test('no other key invites: not a host’s, an overlay’s, a shop’s or a chat’s', async () => {
  const room = await newRoom();
  const chat = new URL(room.hooks['tikfinity']!.url).pathname.split('/').at(-1)!;
  const { host, overlay, standard } = room.keys;
  for (const key of [host, overlay, standard, chat, 'x']) {
    expect((await ask(room, {}, key)).status).toBe(401);
    expect((await listed(room, key)).status).toBe(401);
  }
  expect((await ask(room, {}, ownerKey)).status).toBe(200);
});

test('a name is cleaned; an empty one, one that is taken and one of the room’s own links are turned down', async () => {
  const room = await newRoom();
  expect((await invite(room, { name: '  Lin\u202E \u200B(lights)  ' })).invite.name).toBe('Lin (lights)');
  const statusOf = async (terms: object) => (await ask(room, terms)).status;
  for (const name of ['lin (lights)', 'L1n lights', 'Operator', 'owner', ' r00m', 'File'])
    expect(await statusOf({ name })).toBe(409);
  expect((await invite(room, { name: 'M'.repeat(40) })).invite.name).toHaveLength(24);
  for (const terms of [
    { name: '\u200B' },
    { role: 'owner' },
    { lastsMs: 31 * 24 * HOUR },
    { lastsMs: 0 },
    { lastsMs: null },
  ])
    expect(await statusOf(terms)).toBe(400);
});

test('a rehearsal’s invite opens the rehearsal alone', async () => {
  const [live, rehearsal] = [await newRoom(), await newRoom('rehearsal')];
  const { key } = await invite(rehearsal);
  expect((await knock(`/api/rooms/${rehearsal.id}/show`, { key })).status).toBe(200);
  expect((await knock(`/api/rooms/${live.id}/show`, { key })).status).toBe(401);
});

test('the list says when each key was made, and holds none; no key lies on disk in plain', async () => {
  const room = await newRoom();
  const { key, invite: made } = await invite(room);
  const { body } = await listed(room);
  expect(body.links.map(({ holder }) => holder)).toEqual(['operator', 'overlay', 'host']);
  expect(body.invites).toEqual([made]);
  expect(JSON.stringify(body)).not.toContain(key);
  await runInDurableObject(env.Keyring.getByName('keyring'), (_keyring, { storage }) =>
    expect(JSON.stringify(storage.sql.exec('SELECT * FROM invites').toArray())).not.toContain(key),
  );
});

test('with the operator’s link end the invites that were made with it, and no others', async () => {
  const room = await newRoom();
  const { key } = await invite(room);
  const { body: owners } = await ask(room, { name: 'Mei' }, ownerKey);
  const [page, mei] = [await enter(room, key), await enter(room, owners.key)];
  await Promise.all([page.next('welcome'), mei.next('welcome')]);
  await knockForJson(`/api/rooms/${room.id}/keys/operator`, { method: 'DELETE', key: ownerKey });
  expect(await page.closed).toBe(closeCodes.notAllowed);
  const { keys } = await linksOf(room.id);
  expect((await listed({ ...room, keys })).body.invites).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Lin', revokedAt: expect.any(Number) }),
      expect.objectContaining({ name: 'Mei', revokedAt: null }),
    ]),
  );
  expect((await knock(`/api/rooms/${room.id}/show`, { key: owners.key })).status).toBe(200);
});

test('the crew hears who is here, as what, on which page and since when', async () => {
  const room = await newRoom();
  const { page: panel } = await open(room, 'operator');
  const { key, invite: made } = await invite(room);
  const before = Date.now();
  const lin = await enter(room, key);
  await lin.next('welcome');
  await open(room, 'overlay');
  await open(room, 'operator', null, 'preview');
  let people: unknown[] = [];
  while (people.length < 3) ({ people } = await panel.next('presence'));
  expect(people).toMatchObject([
    { role: 'operator', name: 'operator', page: 'panel' },
    { role: 'operator', name: 'Lin', page: 'panel', invite: made.id, since: expect.any(Number) },
    { role: 'overlay', name: 'overlay', page: 'overlay' },
  ]);
  expect((people[1] as { since: number }).since).toBeGreaterThanOrEqual(before);
  expect(await panel.next('presence')).toMatchObject({ overlays: 1, panels: 2, people: { length: 3 } });
  await revoke(room, made.id);
  expect(await panel.next('presence')).toMatchObject({ panels: 1, people: { length: 2 } });
});

test('a tap that comes second is refused with the name, the deed and the time, in both languages, also when asked again', async () => {
  const room = await newRoom();
  const { key } = await invite(room);
  await order(room, [put, { type: 'offers/draft', offer: deal }]);
  await order(room, [clear, { type: 'offers/start', offerId: 'o-1' }], key);
  const tell = async (command: object, language: string) => {
    const body = JSON.stringify({ base: 3, ...command });
    const headers = { 'accept-language': language };
    const init = { method: 'POST', key: room.keys.operator, headers, body };
    return (await knockForJson(`/api/rooms/${room.id}/commands`, init)).body;
  };
  const since = { by: { role: 'operator', name: 'Lin' }, type: 'stage/cleared', isOn: true };
  const first = await tell({ id: 'again', type: 'stage/clear', isClear: false }, 'en');
  expect(first).toMatchObject({ reason: 'outdated', since });
  expect(first).toHaveProperty(
    'message',
    expect.stringMatching(/^Lin cleared the stage at \d\d:\d\d:\d\d UTC, 1 s before/),
  );
  await evictDurableObject(stubOf(room));
  expect(await tell({ id: 'again', type: 'stage/clear', isClear: false }, 'en')).toEqual(first);
  expect(await tell({ id: 'zh', type: 'stage/clear', isClear: false }, 'zh-CN')).toHaveProperty(
    'message',
    expect.stringMatching(/^Lin在 \d\d:\d\d:\d\d UTC 清空了画面，比你这次点击早 1 秒/),
  );
  // With the newest view it is no conflict, and still said who is behind it.
  expect(await tell({ id: 'start', type: 'offers/start', offerId: 'o-1', base: 99 }, 'en')).toHaveProperty(
    'message',
    expect.stringMatching(/Lin started the offer “Shirt” at/),
  );
});

test('who is behind a refusal is said while it was a moment ago, and not after', async () => {
  const room = await newRoom();
  const { key } = await invite(room);
  await order(room, [{ type: 'rundown/lock', isLocked: true }], key);
  const plan = () => order(room, [{ type: 'rundown/plan', plan: { segments: [] } }]);
  const since = { by: { role: 'operator', name: 'Lin' }, type: 'rundown/lock-set', isOn: true };
  expect(await later(0.15 * HOUR, plan)).toMatchObject([{ reason: 'rundown-locked', since }]);
  const [late] = await later(0.2 * HOUR, plan);
  expect(late).toMatchObject({ reason: 'rundown-locked' });
  expect(late).not.toHaveProperty('since');
});

test('fifty are invited at a time, and no more until one goes', async () => {
  const room = await newRoom();
  const ids: string[] = [];
  for (let count = 0; count < MOST_INVITES; count += 1)
    ids.push((await invite(room, { name: `Guest ${String.fromCodePoint(0x4e00 + count)}` })).invite.id);
  expect(await ask(room, { name: 'One more' })).toMatchObject({ status: 413, body: { error: 'too-many' } });
  await revoke(room, ids[0]!);
  expect((await ask(room, { name: 'One more' })).status).toBe(200);
});

test('an owner’s key that was lost takes the invites along that were made with it', async () => {
  const room = await newRoom();
  const { body: made } = await ask(room, {}, ownerKey);
  await env.Keyring.getByName('keyring').links(`owner_${'n'.repeat(43)}`, ['standard', 'shopify']);
  const { keys } = (await env.Keyring.getByName('keyring').roster(room.id))!;
  expect(keys.filter(({ invite: of }) => of?.id === made.invite.id)).toEqual([]);
});
