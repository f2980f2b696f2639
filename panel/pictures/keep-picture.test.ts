import { expect, test } from 'vitest';
import { keepPicture } from './keep-picture.ts';
import { sizeWithin } from './shrink.ts';

const link = { room: 'live', key: 'live_key' };
const picture = new Blob(['pixels']);
const answering =
  (body: unknown, status = 200) =>
  () =>
    Promise.resolve(Response.json(body, { status }));

test('a picture goes to the room of the link with its key, and comes back as an id', async () => {
  const asked: [unknown, RequestInit | undefined][] = [];
  const kept = await keepPicture(link, picture, (address, init) => {
    asked.push([address, init]);
    return answering({ id: 'a'.repeat(64), width: 5, height: 3, type: 'image/png' })();
  });
  expect(kept).toEqual({ outcome: 'kept', id: 'a'.repeat(64) });
  expect(asked).toEqual([
    ['/api/rooms/live/pictures', { method: 'POST', headers: { authorization: 'Bearer live_key' }, body: picture }],
  ]);
});

test('a refusal keeps its reason and detail', async () => {
  const answer = answering({ error: 'picture-too-large', detail: '3000×10', message: '' }, 413);
  expect(await keepPicture(link, picture, answer)).toEqual({
    outcome: 'refused',
    reason: 'picture-too-large',
    detail: '3000×10',
  });
});

test('no answer, or one that cannot be read, is told as such', async () => {
  const none = { outcome: 'no-answer' };
  expect(await keepPicture(link, picture, () => Promise.reject(new Error('gone')))).toEqual(none);
  expect(await keepPicture(link, picture, answering({ id: 'no id' }))).toEqual(none);
  expect(await keepPicture(link, picture, () => Promise.resolve(new Response('<html>')))).toEqual(none);
});

test('a picture is made smaller in its own shape, never larger', () => {
  expect(sizeWithin(4000, 3000, 1200)).toEqual({ width: 1200, height: 900 });
  expect(sizeWithin(300, 200, 1200)).toEqual({ width: 300, height: 200 });
  expect(sizeWithin(4000, 1, 400)).toEqual({ width: 400, height: 1 });
});
