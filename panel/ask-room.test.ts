import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { askRoom, bodyAs } from './ask-room.ts';

const link = { room: '直播 1', key: 'live_key' };
const answering = (answer: Response) => () => Promise.resolve(answer);

test('the room of the link is asked with its key, and with what the question has of its own', async () => {
  const asked: unknown[] = [];
  const answer = await askRoom(link, 'invites', { method: 'POST', headers: { 'accept-language': 'en' } }, (...all) => {
    asked.push(all);
    return Promise.resolve(Response.json({ fine: true }, { status: 409 }));
  });
  const headers = { authorization: 'Bearer live_key', 'accept-language': 'en' };
  expect(asked).toEqual([['/api/rooms/%E7%9B%B4%E6%92%AD%201/invites', { method: 'POST', headers }]]);
  expect(answer).toEqual({ status: 409, body: { fine: true } });
});

test('an answer that is not JSON still has its status', async () => {
  const answer = await askRoom(
    link,
    'invites/a',
    { method: 'DELETE' },
    answering(new Response('<html>', { status: 404 })),
  );
  expect(answer).toEqual({ status: 404, body: null });
});

test('no answer, or a body in another shape, is none', async () => {
  const Shape = z.object({ n: z.int() });
  expect(await askRoom(link, 'sources', {}, () => Promise.reject(new Error('gone')))).toBeNull();
  expect(bodyAs(Shape, null)).toBeNull();
  expect(bodyAs(Shape, { status: 200, body: { n: 'one' } })).toBeNull();
  expect(bodyAs(Shape, { status: 200, body: { n: 1 } })).toEqual({ n: 1 });
});
