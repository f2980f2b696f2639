import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { expect, test, vi } from 'vitest';
import type { Room } from './room.ts';
import { deal, knock, knockForJson, later, newRoom, open, order, shirt, stubOf } from './test-kit/door.ts';

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

test('a burst is told to everybody in one message, then answered in order', async () => {
  const room = await newRoom();
  const { page } = await open(room, 'overlay');
  const answers = await order(room, [put, draft, start]);
  expect(answers).toMatchObject([{ seq: 2 }, { seq: 3 }, { seq: 4 }]);
  const { from, events } = await page.next('events');
  expect([from, events.map(({ type }) => type)]).toEqual([2, ['catalog/listed', 'offers/drafted', 'offers/started']]);
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
  const since = { by: { role: 'operator', name: 'operator' }, type: 'offers/started', about: 'Shirt' };
  expect(await order(room, [{ type: 'offers/end', offerId: 'o-1', base: 3 }])).toMatchObject([
    { reason: 'outdated', detail: '1 s', since, message: expect.stringMatching(/started the offer “Shirt” at .* UTC/) },
  ]);
  expect(await order(room, [{ ...put, base: 3 }])).toMatchObject([{ outcome: 'accepted' }]);
});

test('commands of one tap do not overtake each other, and what takes them back does not either; another’s tap between does', async () => {
  const room = await newRoom();
  await order(room, [put]);
  const step = (id: string, terms: object) => ({ id, type: 'offers/draft', offer: { ...deal, ...terms }, base: 2 });
  const [first] = await order(room, [step('tap-a.0', {})]);
  const [second] = await order(room, [step('tap-a.1', { lastsMs: 90_000 })]);
  expect([first, second]).toMatchObject([{ outcome: 'accepted' }, { outcome: 'accepted' }]);
  expect(await order(room, [{ ...step('tap-a.back.0', {}), base: 3 }])).toMatchObject([{ outcome: 'accepted' }]);
  await order(room, [{ ...step('tap-b.0', { lastsMs: 30_000 }), base: 5 }]);
  expect(await order(room, [{ ...step('tap-a.back.1', {}), base: 3 }])).toMatchObject([{ reason: 'outdated' }]);
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
