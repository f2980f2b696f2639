import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { knockForJson, later, newRoom, open, order, stubOf, type TestRoom } from '../test-kit/door.ts';
import type { Room } from '../room.ts';

const say = (room: TestRoom, ...comments: string[]) =>
  knockForJson(new URL(room.hooks['tikfinity']!.url).pathname, {
    method: 'POST',
    body: JSON.stringify(
      comments.map((comment, id) => ({
        event: 'chat',
        data: { comment, nickname: '李小云', msgId: `${comment}${id}` },
      })),
    ),
  });
interface Comments {
  minutes: { comments: number; counts: { watchId: string; count: number }[] }[];
  totals: object[];
}
const commentsOf = async (room: TestRoom) =>
  (await knockForJson<{ show: { comments: Comments } }>(`/api/rooms/${room.id}/show`, { key: room.keys.overlay })).body
    .show.comments;
const ring = (room: TestRoom) => runInDurableObject(stubOf(room), (live: Room) => live.onAlarm());
const size = { type: 'comments/watch', watch: { watchId: 'size', words: ['尺码', '码'] } };
const rowsOf = (room: TestRoom, table: string) =>
  runInDurableObject(stubOf(room), (_live: Room, { storage }) => storage.sql.exec(`SELECT * FROM ${table}`).toArray());

test('watched words are counted by the minute, over a restart too', async () => {
  const room = await newRoom();
  await order(room, [size]);
  await say(room, '尺码准吗', '有M码吗', '好看');
  await evictDurableObject(stubOf(room));
  await later(61_000, () => ring(room));
  expect((await commentsOf(room)).minutes).toMatchObject([{ comments: 3, counts: [{ watchId: 'size', count: 2 }] }]);
  await later(61_000, () => ring(room));
  expect((await commentsOf(room)).totals).toEqual([{ watchId: 'size', count: 2 }]);
});

test('a new show counts its own comments alone, and what was asked before is asked no more', async () => {
  const room = await newRoom();
  await order(room, [size]);
  await say(room, '尺码准吗');
  await later(5_000, async () => {
    await order(room, [{ type: 'stage/begin' }]);
    await say(room, '有M码吗', '有L码吗');
  });
  await evictDurableObject(stubOf(room));
  await later(66_000, () => ring(room));
  expect((await commentsOf(room)).totals).toEqual([{ watchId: 'size', count: 2 }]);
  const { page } = await open(room, 'operator');
  const told = (await page.next('questions')) as { questions: { text: string }[] };
  expect(told.questions.map(({ text }) => text)).not.toContain('尺码准吗');
});

test('the crew and the host hear what is asked most, masked and without abuse or contacts; an overlay does not', async () => {
  const room = await newRoom();
  await order(room, [{ type: 'comments/block', words: ['刷单'] }]);
  const { page } = await open(room, 'operator');
  await say(room, '有M码吗', '这件有没有M码？', '傻逼怎么卖', '怎么刷单', '加微信abc12345怎么样？');
  let heard = await page.next('questions');
  while (heard.questions.length === 0) heard = await page.next('questions');
  expect(heard.questions).toMatchObject([
    { text: '这件有没有M码?', asker: '李**', count: 2 },
    { text: '•••怎么样?', count: 1 },
  ]);
  const overlay = await open(room, 'overlay');
  await say(room, '多久发货');
  await order(room, [{ type: 'comments/keep', minutes: 3 }]);
  expect(await overlay.page.next('events')).toMatchObject({ events: [{ type: 'comments/kept' }] });
});

test('what viewers wrote is gone after the time that the crew set, from deliveries too, and was never in the log', async () => {
  const room = await newRoom();
  await order(room, [{ type: 'comments/keep', minutes: 2 }]);
  await say(room, '多久发货');
  expect(await rowsOf(room, 'deliveries')).toEqual([]);
  const partly = [{ event: 'chat', data: { comment: '几天到货' } }, { event: 'no such event' }];
  await knockForJson(new URL(room.hooks['tikfinity']!.url).pathname, { method: 'POST', body: JSON.stringify(partly) });
  expect(await rowsOf(room, 'comments')).toHaveLength(2);
  expect(await rowsOf(room, 'deliveries')).toHaveLength(1);
  expect(JSON.stringify(await rowsOf(room, 'log'))).not.toMatch(/发货|到货/);
  await later(121_000, () => ring(room));
  expect(await rowsOf(room, 'comments')).toEqual([]);
  expect(await rowsOf(room, 'deliveries')).toEqual([]);
});
