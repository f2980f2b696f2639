import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { Room } from '../room.ts';
import { knockForJson, later, newRoom, order, stubOf, type TestRoom } from '../test-kit/door.ts';

const post = (room: TestRoom, body: unknown, source = 'tikfinity') =>
  knockForJson<{ outcome: string }>(new URL(room.hooks[source]!.url).pathname, {
    method: 'POST',
    body: JSON.stringify(body),
  });
const like = (count: number, total?: number) => ({
  event: 'like',
  data: { likeCount: count, ...(total ? { totalLikeCount: total } : {}) },
});
let batches = 0;
const batch = (messages: unknown[], rest: object = {}) => ({
  'cuecart-bridge': 1,
  batch: `batch-${String((batches += 1)).padStart(6, '0')}`,
  link: 'open',
  lost: 0,
  messages,
  ...rest,
});

interface Audience {
  figures: { metric: string; source: string; value: number }[];
  lost: { source: string }[];
  questions: { metric: string; value: number }[];
}
async function audienceOf(room: TestRoom): Promise<Audience> {
  // Past the time for which figures wait, the alarm tells them.
  await later(1_000, () => runInDurableObject(stubOf(room), (live: Room) => live.onAlarm()));
  const { body } = await knockForJson<{ show: { audience: Audience } }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.overlay,
  });
  return body.show.audience;
}
const valueOf = async (room: TestRoom, metric: string) =>
  (await audienceOf(room)).figures.find((figure) => figure.metric === metric)?.value;

test('likes told one by one come to their exact sum in few events', async () => {
  const room = await newRoom();
  for (let told = 0; told < 50; told += 1) expect((await post(room, like(3))).body).toEqual({ outcome: 'applied' });
  expect(await valueOf(room, 'likes')).toBe(150);
  const events = await runInDurableObject(stubOf(room), (_live: Room, { storage }) =>
    storage.sql.exec("SELECT count(*) AS count FROM log WHERE event LIKE '%audience/added%'").one(),
  );
  expect(Number(events['count'])).toBeLessThan(25);
});

test('what was taken and not yet told outlives a crash, and counts once', async () => {
  const room = await newRoom();
  await post(room, like(3));
  await post(room, like(4));
  await evictDurableObject(stubOf(room));
  expect(await valueOf(room, 'likes')).toBe(7);
  await evictDurableObject(stubOf(room));
  expect(await valueOf(room, 'likes')).toBe(7);
});

test('what waits when a new show is begun belongs to the one before', async () => {
  const room = await newRoom();
  await post(room, like(3));
  await post(room, like(4));
  expect(await order(room, [{ type: 'stage/begin' }])).toMatchObject([{ outcome: 'accepted' }]);
  expect(await valueOf(room, 'likes')).toBeUndefined();
  await later(2_000, () => post(room, like(5)));
  expect(await valueOf(room, 'likes')).toBe(5);
});

test('a batch sent again after a lost answer counts nothing', async () => {
  const room = await newRoom();
  const once = batch([like(5), like(6)]);
  expect((await post(room, once)).body).toEqual({ outcome: 'applied' });
  expect((await post(room, once)).body).toEqual({ outcome: 'repeated' });
  expect(await valueOf(room, 'likes')).toBe(11);
});

test('a message that the platform told twice counts once', async () => {
  const room = await newRoom();
  const follow = { event: 'follow', data: { userId: '1', msgId: '42' } };
  await post(room, [follow, follow]);
  expect((await post(room, follow)).body).toEqual({ outcome: 'repeated' });
  expect(await valueOf(room, 'follows')).toBe(1);
});

test('a row of gifts is credited once, at its end, with its greatest count', async () => {
  const room = await newRoom();
  const gift = (repeatCount: number, repeatEnd: boolean) => ({
    event: 'gift',
    data: { giftType: 1, giftId: 5, groupId: '7', userId: '1', repeatCount, repeatEnd },
  });
  await post(room, [gift(1, false), gift(2, false), gift(5, false)]);
  expect(await valueOf(room, 'gifts')).toBeUndefined();
  await post(room, [gift(5, true), gift(5, true), gift(3, false)]);
  expect(await valueOf(room, 'gifts')).toBe(5);
});

test('where a row has no name of its own the next one counts too, and an end told twice counts once', async () => {
  const room = await newRoom();
  const gift = (repeatCount: number, repeatEnd: boolean) => ({
    event: 'gift',
    data: { giftType: 1, giftId: 5, userId: '1', repeatCount, repeatEnd },
  });
  await post(room, [gift(1, false), gift(3, true), gift(3, true)]);
  await post(room, [gift(1, false), gift(5, true)]);
  expect(await valueOf(room, 'gifts')).toBe(8);
  await later(10_000, () => post(room, gift(3, true)));
  expect(await later(11_000, () => valueOf(room, 'gifts'))).toBe(11);
});

test('so it is of dycast, which names no row at all', async () => {
  const room = await newRoom();
  const dycast = (count: number, repeatEnd: number) => ({
    id: String(count * 10 + repeatEnd),
    method: 'WebcastGiftMessage',
    user: { id: '7', name: 'x' },
    gift: { id: '5', name: '小心心', count: String(count), repeatEnd },
  });
  await post(room, [dycast(1, 0), dycast(3, 1)], 'dycast');
  await post(room, [dycast(2, 0), dycast(5, 1)], 'dycast');
  expect(await valueOf(room, 'gifts')).toBe(8);
});

test('a row of gifts whose end never comes is credited after a minute', async () => {
  const room = await newRoom();
  await post(room, {
    event: 'gift',
    data: { giftType: 1, giftId: 5, groupId: '8', userId: '1', repeatCount: 4, repeatEnd: false },
  });
  expect(await valueOf(room, 'gifts')).toBeUndefined();
  await later(61_000, () => runInDurableObject(stubOf(room), (live: Room) => live.onAlarm()));
  expect(await valueOf(room, 'gifts')).toBe(4);
});

test('totals are set, and a source that changes over to differences is refused by name', async () => {
  const room = await newRoom();
  await post(room, like(15, 10_452));
  expect(await valueOf(room, 'likes')).toBe(10_452);
  await post(room, like(5));
  expect(await valueOf(room, 'likes')).toBe(10_452);
});

test('totals that wait together may come out of order: the greatest holds, unless one fell far', async () => {
  const room = await newRoom();
  // The first is told at once, the others wait together.
  await post(room, like(1, 10_000));
  await post(room, [like(1, 10_452), like(1, 10_451)]);
  expect(await valueOf(room, 'likes')).toBe(10_452);
  await later(3_000, () => post(room, [like(1, 11_000), like(1, 3), like(1, 5)]));
  const { questions } = await later(5_000, () => audienceOf(room));
  expect(questions).toMatchObject([{ metric: 'likes', value: 5 }]);
});

test('a bridge that says it lost its program, or falls silent, is lost until it is heard again', async () => {
  const room = await newRoom();
  await post(room, batch([like(3)]));
  await post(room, batch([], { link: 'lost' }));
  expect((await audienceOf(room)).lost).toMatchObject([{ source: 'tikfinity' }]);
  await post(room, batch([]));
  expect((await audienceOf(room)).lost).toEqual([]);
  await later(21_000, () => runInDurableObject(stubOf(room), (live: Room) => live.onAlarm()));
  expect((await audienceOf(room)).lost).toMatchObject([{ source: 'tikfinity' }]);
});

const alarm = (room: TestRoom, ms: number) =>
  later(ms, () => runInDurableObject(stubOf(room), (live: Room) => live.onAlarm()));
const ninja = (room: TestRoom, event: string, meta: unknown) => post(room, { event, meta }, 'social-stream-ninja');

test('a chat that posts by itself and falls silent is lost, and its first message finds it again', async () => {
  const room = await newRoom();
  await ninja(room, 'likes_update', 10_452);
  await alarm(room, 190_000);
  expect((await audienceOf(room)).lost).toEqual([]);
  await alarm(room, 201_000);
  expect(await audienceOf(room)).toMatchObject({
    figures: [{ metric: 'likes', value: 10_452 }],
    lost: [{ source: 'social-stream-ninja' }],
  });
  await later(210_000, () => ninja(room, 'followed', null));
  expect((await audienceOf(room)).lost).toEqual([]);
});

test('a chat that speaks only when somebody acts is not missed in a quiet room', async () => {
  const room = await newRoom();
  await post(room, like(15, 10_452));
  await ninja(room, 'followed', null);
  await alarm(room, 3_600_000);
  expect((await audienceOf(room)).lost).toEqual([]);
});

test('a chat that posts how many watch is missed too, and posts beside a bridge change nothing of its limit', async () => {
  const room = await newRoom();
  await post(room, { event: 'roomUser', data: { viewerCount: 812 } });
  await alarm(room, 201_000);
  expect((await audienceOf(room)).lost).toMatchObject([{ source: 'tikfinity' }]);
  await later(202_000, () => post(room, batch([like(3, 20)])));
  await later(203_000, () => post(room, { event: 'roomUser', data: { viewerCount: 813 } }));
  expect((await audienceOf(room)).lost).toEqual([]);
  await alarm(room, 224_000);
  expect((await audienceOf(room)).lost).toMatchObject([{ source: 'tikfinity' }]);
});

test('comments count, and who wrote them is in no event', async () => {
  const room = await newRoom();
  await post(room, { event: 'chat', data: { comment: '怎么买', nickname: '李小云', msgId: '1' } });
  expect(await valueOf(room, 'comments')).toBe(1);
  await runInDurableObject(stubOf(room), (_live: Room, { storage }) => {
    for (const table of ['log', 'audience_seen', 'audience_pending', 'feeds'])
      expect(JSON.stringify(storage.sql.exec(`SELECT * FROM ${table}`).toArray())).not.toMatch(/李|怎么买/);
  });
});
