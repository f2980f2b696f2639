import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { expect, test, vi } from 'vitest';
import { closeCodes } from '../shared/protocol.ts';
import type { Room } from './room.ts';
import { connect, deal, knock, knockForJson, newRoom, open, order, shirt, stubOf } from './test-kit/door.ts';

const put = { type: 'catalog/put', product: shirt };
const draft = { type: 'offers/draft', offer: deal };
const start = { type: 'offers/start', offerId: 'o-1' };

interface ShowAnswer {
  seq: number;
  at: number;
  show: {
    offers: { why: string | null }[];
    catalog: { products: unknown[] };
    audience: { figures: { value: number }[] };
  };
}
const showOf = async (room: Awaited<ReturnType<typeof newRoom>>) =>
  (await knockForJson<ShowAnswer>(`/api/rooms/${room.id}/show`, { key: room.keys.overlay })).body;

/** Runs with the clock of the room set forward. */
async function later<T>(ms: number, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

test('a burst is told to everybody in one message, then answered in order', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  const answers = await order(room, [put, draft, start]);
  expect(answers).toMatchObject([{ seq: 2 }, { seq: 3 }, { seq: 4 }]);
  const { from, events } = await page.next('events');
  expect([from, events.map(({ type }) => type)]).toEqual([2, ['catalog/listed', 'offers/drafted', 'offers/started']]);
});

test('a page hears the answer to its own command, after the event', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  page.say({ type: 'command', command: { id: 'x', expiresAt: Date.now() + 5000, ...put } });
  expect(await page.next('events')).toMatchObject({ from: 2 });
  expect(await page.next('answer')).toMatchObject({ answer: { id: 'x', outcome: 'accepted', seq: 2 } });
});

test('a command told twice happens once and is answered alike', async () => {
  const room = await newRoom();
  const [first] = await order(room, [{ id: 'same', ...put }]);
  expect(
    await order(room, [
      { id: 'same', ...put },
      { id: 'same', ...put },
    ]),
  ).toEqual([first, first]);
  await evictDurableObject(stubOf(room));
  expect(await order(room, [{ id: 'same', ...put }])).toEqual([first]);
  expect((await showOf(room)).seq).toBe(2);
});

test('a command refused stays refused under its id', async () => {
  const room = await newRoom();
  const [first] = await order(room, [{ id: 'early', ...draft }]);
  await order(room, [put]);
  expect(await order(room, [{ id: 'early', ...draft }])).toEqual([first]);
  expect(first).toMatchObject({ reason: 'unknown-product', detail: 'A-1' });
});

test('a late command is refused', async () => {
  const room = await newRoom();
  expect(await order(room, [{ ...put, expiresAt: Date.now() - 1 }])).toMatchObject([{ reason: 'expired' }]);
});

test('what somebody else has changed since is not changed again unseen', async () => {
  const room = await newRoom();
  await order(room, [put, draft]);
  await order(room, [start]);
  expect(await order(room, [{ type: 'offers/end', offerId: 'o-1', base: 3 }])).toMatchObject([{ reason: 'outdated' }]);
  expect(await order(room, [{ ...put, base: 3 }])).toMatchObject([{ outcome: 'accepted' }]);
});

test('what cannot be read changes nothing and says where', async () => {
  const room = await newRoom();
  const answers = await order(room, [{ type: 'catalog/put' }, { type: 'made/up' }, { ...put, id: 'no spaces' }]);
  expect(answers).toMatchObject([
    { reason: 'not-understood', detail: 'product' },
    { reason: 'not-understood', detail: 'type' },
    { reason: 'not-understood', detail: 'id', id: '' },
  ]);
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

test('show, log, chain and sockets outlive sleep, with and without a snapshot', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  const like = { type: 'audience/add', metric: 'likes', count: 1 };
  for (const many of [300, 300, 20]) {
    await order(
      room,
      Array.from({ length: many }, () => like),
    );
    const before = await showOf(room);
    await evictDurableObject(stubOf(room));
    const { at: _, ...after } = await showOf(room);
    expect(after).toEqual({ seq: before.seq, show: before.show });
  }
  await order(room, [put]);
  while ((await page.next('events')).from < 622);
  await runInDurableObject(stubOf(room), ({ keeper }: Room) => expect(keeper.log.findBreak()).toBeUndefined());
});

test('a changed row breaks the chain', async () => {
  const room = await newRoom();
  await order(room, [put, draft]);
  await runInDurableObject(stubOf(room), ({ keeper }: Room, { storage }) => {
    storage.sql.exec(`UPDATE log SET event = replace(event, '10000', '1') WHERE seq = 2`);
    expect(keeper.log.findBreak()).toBe(2);
  });
});

test('the log is told as JSON lines, from any number on', async () => {
  const room = await newRoom();
  await order(room, [put, draft]);
  const answer = await knock(`/api/rooms/${room.id}/log?after=1`, { key: room.keys.operator });
  const lines = new TextDecoder()
    .decode(await answer.arrayBuffer())
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    {
      seq: 2,
      by: 'operator:operator',
      event: { type: 'catalog/listed' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    { seq: 3 },
  ]);
});

test('an offer ends on time with no page open, once', async () => {
  const room = await newRoom();
  await order(room, [put, draft, start]);
  await evictDurableObject(stubOf(room));
  await later(61_000, async () => {
    expect(await runDurableObjectAlarm(stubOf(room))).toBe(true);
    const { seq, show } = await showOf(room);
    expect([seq, show.offers[0]?.why]).toEqual([5, 'time']);
    await runInDurableObject(stubOf(room), (instance: Room) => instance.onAlarm());
    expect((await showOf(room)).seq).toBe(5);
  });
});

test('an alarm that fails rings again', async () => {
  const room = await newRoom();
  await order(room, [put]);
  await runInDurableObject(stubOf(room), async (instance: Room, { storage }) => {
    await storage.deleteAlarm();
    vi.spyOn(instance.keeper, 'elapse').mockImplementationOnce(() => {
      throw new Error('disk');
    });
    instance.onAlarm();
    expect(await storage.getAlarm()).toBeLessThanOrEqual(Date.now() + 1000);
  });
});

test('a burst that cannot be written changes nothing, and the error stays inside', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'operator');
  await runInDurableObject(stubOf(room), ({ keeper }: Room) => {
    vi.spyOn(keeper.log, 'write').mockImplementationOnce(() => {
      throw new Error('secret of the disk');
    });
  });
  page.say({ type: 'command', command: { id: 'x', expiresAt: Date.now() + 5000, ...put } });
  const { answer } = await page.next('answer');
  expect(answer).toMatchObject({ id: 'x', reason: 'broken' });
  expect(JSON.stringify(answer)).not.toContain('secret');
  expect((await showOf(room)).seq).toBe(1);
  expect(await order(room, [{ id: 'x', ...put }])).toMatchObject([{ outcome: 'accepted', seq: 2 }]);
});

test('an error in a handler tells a caller nothing', async () => {
  const room = await newRoom();
  await order(room, [put]);
  await runInDurableObject(stubOf(room), ({ keeper }: Room) => {
    vi.spyOn(keeper, 'append').mockImplementationOnce(() => {
      throw new Error('secret of the disk');
    });
  });
  const body = JSON.stringify({ id: 'y', ...put });
  const answer = await knockForJson(`/api/rooms/${room.id}/commands`, {
    method: 'POST',
    key: room.keys.operator,
    body,
  });
  expect(answer).toEqual({ status: 500, body: { error: 'broken' } });
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

test('the orders can be made anew from the log', async () => {
  const room = await newRoom('rehearsal');
  const facts = {
    version: 1,
    paid: true,
    cancelled: false,
    excluded: false,
    placedAt: 0,
    units: 1,
    buyer: '李**',
    lines: [],
  };
  const total = { minor: 100, currency: 'CNY' };
  const simulate = (id: number) => ({ type: 'orders/simulate', order: { orderId: `standard:${id}`, total, ...facts } });
  await order(room, [simulate(1), simulate(2), simulate(1)]);
  await runInDurableObject(stubOf(room), ({ keeper }: Room, { storage }) => {
    const rows = () => storage.sql.exec('SELECT * FROM orders ORDER BY order_id').toArray();
    const before = rows();
    storage.sql.exec('DELETE FROM orders');
    storage.transactionSync(() => keeper.rebuildOrders());
    expect(rows()).toEqual(before);
    expect(before).toHaveLength(2);
  });
});
