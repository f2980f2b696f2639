import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { Problem } from '../../shared/source-cards.ts';
import type { Room } from '../room.ts';
import { knockForJson, later, newRoom, open, stubOf, type TestRoom } from '../test-kit/door.ts';
import { MOST_BYTES_OF_CHAT } from './deliveries.ts';

const post = async (room: TestRoom, messages: unknown) => {
  const path = new URL(room.hooks['tikfinity']!.url).pathname;
  const { body } = await knockForJson<{ outcome: string }>(path, { method: 'POST', body: JSON.stringify(messages) });
  return body.outcome;
};
const like = { event: 'like', data: { likeCount: 1 } };
const odd = (words = '') => ({ event: 'no such event', words });
const problemsOf = async (room: TestRoom) =>
  (
    await knockForJson<{ problems: Problem[] }>(`/api/rooms/${room.id}/sources/tikfinity/problems`, {
      key: room.keys.operator,
    })
  ).body.problems;
const kept = (room: TestRoom) =>
  runInDurableObject(stubOf(room), (_room: Room, { storage }) =>
    storage.sql
      .exec<{ id: number; size: number }>('SELECT id, length(body) AS size FROM deliveries ORDER BY id')
      .toArray(),
  );

test('a list with one odd message counts, says so, and can be looked into', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  await page.next('feeds');
  expect(await post(room, [like, like, odd()])).toBe('applied');
  const { feeds } = await page.next('feeds');
  expect(feeds).toMatchObject([{ applied: 1, notUnderstood: 0, lastProblem: expect.stringMatching(/^有 1 条没看懂/) }]);
  expect(await problemsOf(room)).toMatchObject([{ outcome: 'not-understood', look: expect.stringContaining('event') }]);
  expect(await post(room, [odd()])).toBe('not-understood');
});

test('of a chat only what was not understood is kept', async () => {
  const room = await newRoom();
  await post(room, [like]);
  await post(room, [{ event: 'member', data: {} }]);
  expect(await kept(room)).toEqual([]);
  await post(room, [odd()]);
  expect(await kept(room)).toHaveLength(1);
});

test('what is kept of a chat has a most, and the oldest goes first', async () => {
  const room = await newRoom();
  for (let sent = 0; sent < 12; sent += 1)
    // A minute apart: how much a chat may send at a time is limited.
    await later(sent * 60_000, () => post(room, [odd(`${sent}`.repeat(900_000).slice(0, 900_000))]));
  const rows = await kept(room);
  expect(rows.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES_OF_CHAT);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  const ids = rows.map(({ id }) => id);
  expect(ids.at(-1)! - ids[0]!).toBe(ids.length - 1);
  expect(await problemsOf(room)).toHaveLength(rows.length);
});
