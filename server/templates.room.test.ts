import { evictDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { knockForJson, newRoom, open, order, stubOf } from './test-kit/door.ts';

const template = {
  templateId: 't1',
  name: '秒杀 5 分钟',
  terms: { kind: 'flash-sale', lastsMs: 300_000, quantity: 100 },
};
const save = { type: 'templates/save', template };

test('a template that one phone saves is on the others at once, and still there after the room slept', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  expect(await order(room, [save])).toMatchObject([{ outcome: 'accepted' }]);
  expect((await page.next('events')).events).toMatchObject([{ type: 'templates/saved', template }]);
  page.socket.close();
  await evictDurableObject(stubOf(room));
  const { body } = await knockForJson<{ show: { templates: unknown[] } }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.host,
  });
  expect(body.show.templates).toEqual([template]);
});

test('only the crew keeps templates', async () => {
  const room = await newRoom();
  for (const key of [room.keys.host, room.keys.overlay, room.keys.shopify])
    expect(JSON.stringify(await order(room, [save], key))).toContain('not-allowed');
});

test('a template carries no product and no offer of its own', async () => {
  const room = await newRoom();
  const terms = { ...template.terms, sku: 'A-1', offerId: 'o-1' };
  await order(room, [{ ...save, template: { ...template, terms } }]);
  const { body } = await knockForJson<{ show: { templates: unknown[] } }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.operator,
  });
  expect(body.show.templates).toEqual([template]);
});
