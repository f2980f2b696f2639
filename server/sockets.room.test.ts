import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { closeCodes, PROTOCOL_VERSION } from '../shared/protocol.ts';
import type { Room } from './room.ts';
import { MOST_PER_KEY, MOST_UNREAD } from './sockets/crowd.ts';
import { connect, deal, later, newRoom, open, order, shirt, stubOf } from './test-kit/door.ts';

const put = { type: 'catalog/put', product: shirt };
const draft = { type: 'offers/draft', offer: deal };

test('a page hears the answer to its own command, after the event', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  page.say({ type: 'command', command: { id: 'x', expiresAt: Date.now() + 5000, ...put } });
  expect(await page.next('events')).toMatchObject({ from: 2 });
  expect(await page.next('answer')).toMatchObject({ answer: { id: 'x', outcome: 'accepted', seq: 2 } });
});

test('a page that comes back gets the events that it lacks, or nothing when it lacks none', async () => {
  const room = await newRoom();
  await order(room, [put, draft]);
  const behind = await open(room, 'overlay', 1);
  expect(behind.welcome).not.toHaveProperty('show');
  expect(await behind.page.next('events')).toMatchObject({ from: 2, events: [{}, {}] });
  expect((await open(room, 'overlay', 3)).welcome).not.toHaveProperty('show');
  expect((await open(room, 'overlay', 4)).welcome).toHaveProperty('show');
  expect((await open(room, 'overlay')).welcome).toMatchObject({ seq: 3, mode: 'live', role: 'overlay', room: room.id });
});

test('an older page is told to reload, and whoever does not say hello first is closed', async () => {
  const room = await newRoom();
  const old = (await connect(room.id, room.keys.overlay)).page;
  old.say({ type: 'hello', version: 0, after: null, page: 'overlay' });
  expect(await old.next('bye')).toMatchObject({ reason: 'page-too-old' });
  expect(await old.closed).toBe(closeCodes.pageTooOld);
  for (const first of [{ type: 'time', c0: 1 }, 'no json', '"x"', 'x'.repeat(70_000)]) {
    const { page } = await connect(room.id, room.keys.overlay);
    page.say(first);
    expect(await page.next('bye')).toMatchObject({ reason: 'not-understood' });
    expect(await page.closed).toBe(closeCodes.notUnderstood);
  }
});

test('the crew hears who is here and which widget is in trouble; overlays do not', async () => {
  const room = await newRoom();
  const { page: panel } = await open(room, 'operator');
  expect(await panel.next('presence')).toMatchObject({ overlays: 0, panels: 1 });
  const { page: overlay } = await open(room, 'overlay');
  expect(await panel.next('presence')).toMatchObject({ overlays: 1, panels: 1 });
  overlay.say({ type: 'trouble', widget: 'flash-sale', message: 'it threw' });
  expect(await panel.next('trouble')).toMatchObject({ widget: 'flash-sale' });
  overlay.say({ type: 'time', c0: 7 });
  const heard = JSON.parse(await overlay.nextText()) as { type: string; c0: number; s1: number; s2: number };
  expect(heard).toMatchObject({ type: 'time', c0: 7, s2: heard.s1 });
  overlay.socket.close(1000);
  expect(await panel.next('presence')).toMatchObject({ overlays: 0 });
});

test('a ping is answered without waking the room', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  await evictDurableObject(stubOf(room));
  page.say('ping');
  expect(await page.nextText()).toBe('pong');
  await expect(evictDurableObject(stubOf(room))).rejects.toThrow();
});

test('a page that went silent is cut when others are told something', async () => {
  const room = await newRoom();
  const { page: silent } = await open(room, 'overlay');
  await later(80_000, async () => {
    const { page: lively } = await open(room, 'overlay');
    await order(room, [put]);
    expect(await silent.next('bye')).toMatchObject({ reason: 'too-slow' });
    expect(await silent.closed).toBe(closeCodes.tooSlow);
    expect(await lively.next('events')).toMatchObject({ from: 2 });
  });
});

test('a page that pings but says of too many events that it has not seen them is cut; one that says how far it is, stays', async () => {
  const room = await newRoom();
  const { page: stuck } = await open(room, 'overlay');
  const { page: reader } = await open(room, 'overlay');
  const { page: boaster } = await open(room, 'host');
  boaster.say({ type: 'seen', seq: 1_000_000_000 });
  const likes = Array.from({ length: 500 }, () => ({ type: 'audience/add', metric: 'likes', count: 1 }));
  const last = async () => (await order(room, likes)).at(-1)!;
  let seq = 1;
  while (seq + 500 <= MOST_UNREAD) {
    const answer = await last();
    if (answer.outcome === 'accepted') ({ seq } = answer);
    expect(seq % 500).toBe(1);
  }
  reader.say({ type: 'seen', seq });
  for (const page of [stuck, reader, boaster]) {
    page.say({ type: 'time', c0: 1 });
    expect(await page.next('time')).toMatchObject({ c0: 1 });
  }
  await evictDurableObject(stubOf(room));
  await last();
  await last();
  for (const page of [stuck, boaster]) {
    expect(await page.next('bye')).toMatchObject({ reason: 'too-slow' });
    expect(await page.closed).toBe(closeCodes.tooSlow);
  }
  while ((await reader.next('events')).from < seq + 501);
}, 20_000);

test('who has not said hello after ten seconds is cut by the alarm; who has, stays', async () => {
  const room = await newRoom();
  const { page: mute } = await connect(room.id, room.keys.overlay);
  const { page: polite } = await open(room, 'overlay');
  await evictDurableObject(stubOf(room));
  await runInDurableObject(stubOf(room), async (_room: Room, { storage }) => {
    const inMs = ((await storage.getAlarm()) ?? 0) - Date.now();
    expect(inMs).toBeGreaterThan(5000);
    expect(inMs).toBeLessThanOrEqual(10_000);
  });
  await later(10_001, async () => {
    const { page: newer } = await connect(room.id, room.keys.overlay);
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    expect(await mute.next('bye')).toMatchObject({ reason: 'too-slow' });
    expect(await mute.closed).toBe(closeCodes.tooSlow);
    for (const page of [polite, newer]) {
      page.say(
        page === newer
          ? { type: 'hello', version: PROTOCOL_VERSION, after: null, page: 'overlay' }
          : { type: 'time', c0: 1 },
      );
      await page.next(page === newer ? 'welcome' : 'time');
    }
  });
});

test('one key holds so many sockets and no more; another key still comes in, and a seat that is left is free', async () => {
  const room = await newRoom();
  const held = [];
  for (let count = 0; count < MOST_PER_KEY; count += 1) held.push((await open(room, 'overlay')).page);
  const { page: refused } = await connect(room.id, room.keys.overlay);
  refused.say({ type: 'hello', version: PROTOCOL_VERSION, after: null, page: 'overlay' });
  expect(JSON.parse(await refused.nextText())).toEqual({ type: 'bye', reason: 'too-slow' });
  expect(await refused.closed).toBe(closeCodes.tooSlow);
  const { page: panel } = await open(room, 'operator');
  held[0]!.socket.close(1000);
  while ((await panel.next('presence')).overlays !== MOST_PER_KEY - 1);
  expect((await open(room, 'overlay')).welcome).toMatchObject({ role: 'overlay' });
}, 20_000);
