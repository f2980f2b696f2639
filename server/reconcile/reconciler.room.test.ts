import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { Taken } from '../feeds/intake.ts';
import { knockForJson, newRoom, order, ownerKey, stubOf, type TestRoom } from '../test-kit/door.ts';
import { NotAnswered, type AskFault } from './ask.ts';
import type { Page, Poller } from './poller.ts';
import { DETAILS_MS, EVERY_MS, OVERLAP_MS, Reconciler, SHORT_OVERLAP_MS } from './reconciler.ts';

const OPENED = 1_000_000;
const facts = (id: string, placedAt: number) => ({
  orderId: `shopify:${id}`,
  version: placedAt,
  paid: true,
  cancelled: false,
  excluded: false,
  placedAt,
  total: null,
  lines: [],
  units: 0,
  buyer: '**',
});
const page = (...placed: number[]): Page => ({
  body: new Uint8Array(new TextEncoder().encode(JSON.stringify(placed))),
  said: placed.map((at) => ({ key: '', commands: [{ type: 'orders/record', order: facts(String(at), at) }] })),
  odd: null,
});

/** A reconciler over a real database, in a world whose clock and shop are moved by hand. */
async function inWorld(room: TestRoom, work: (world: World) => Promise<void>) {
  await runInDurableObject(stubOf(room), async (_room, { storage }) => {
    const world = new World();
    world.reconciler = new Reconciler(storage.sql, world);
    await work(world);
  });
}

class World {
  reconciler!: Reconciler;
  at = OPENED + 60_000;
  shop: (Page | AskFault)[] = [];
  since: number[] = [];
  taken: unknown[] = [];
  hasKeys = true;
  changes = 0;
  readonly ask = () => Promise.reject(new Error('the poller here asks nobody'));
  readonly now = () => this.at;
  readonly openedAt = () => OPENED;
  readonly keysOf = () => Promise.resolve(this.hasKeys ? { access: {}, secret: '' } : undefined);
  readonly changed = () => void (this.changes += 1);
  readonly pollerOf = (): Poller => ({ fields: [], pages: (asking) => this.#pages(asking.since) });
  readonly take = ({ reading }: { reading: { outcome: string; commands?: readonly unknown[] } }): Taken => {
    this.taken.push(...(reading.commands ?? []));
    return { judgement: { outcome: 'applied', why: null }, answers: [], rows: [] };
  };
  async *#pages(since: number) {
    this.since.push(since);
    for (const next of this.shop) {
      if (typeof next === 'string') throw new NotAnswered(next);
      yield await Promise.resolve(next);
    }
  }
  get next() {
    return this.reconciler.rounds.of('shopify')?.next;
  }
}

test('what it finds is late', async () => {
  await inWorld(await newRoom(), async (world) => {
    world.shop = [page(OPENED + 5)];
    world.reconciler.begin('shopify');
    expect(await world.reconciler.run('shopify')).toMatchObject({ outcome: 'fine', orders: 1 });
    expect(world.taken).toMatchObject([{ type: 'orders/record', late: true, order: { placedAt: OPENED + 5 } }]);
    expect(world.next).toBe(world.at + EVERY_MS);
  });
});

test('it asks from the show’s beginning on, then from shortly before the last answer; for details it goes back less far', async () => {
  await inWorld(await newRoom(), async (world) => {
    world.reconciler.begin('shopify');
    await world.reconciler.run('shopify');
    const heardAt = world.at;
    world.at += 3_600_000;
    await world.reconciler.run('shopify');
    const againAt = world.at;
    world.at += DETAILS_MS;
    await world.reconciler.run('shopify');
    world.at = againAt + EVERY_MS;
    await world.reconciler.run('shopify');
    expect(world.since).toEqual([
      OPENED,
      Math.max(OPENED, heardAt - OVERLAP_MS),
      againAt - SHORT_OVERLAP_MS,
      againAt - OVERLAP_MS,
    ]);
  });
});

test('after failures it waits longer each time, and asks again for all that it has not heard', async () => {
  await inWorld(await newRoom(), async (world) => {
    world.shop = [page(OPENED + 5), 'busy'];
    world.reconciler.begin('shopify');
    const pauses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      expect(await world.reconciler.run('shopify')).toMatchObject({ outcome: 'busy', orders: 1 });
      pauses.push((world.next ?? 0) - world.at);
    }
    expect(pauses.map((ms) => ms / EVERY_MS)).toEqual([1, 2, 4, 7.5, 7.5]);
    expect(new Set(world.since)).toEqual(new Set([OPENED]));
  });
});

test('a key that is refused, and none at all, end it until somebody asks again', async () => {
  await inWorld(await newRoom(), async (world) => {
    world.reconciler.begin('shopify');
    world.shop = ['key-refused'];
    expect(await world.reconciler.run('shopify')).toMatchObject({ outcome: 'key-refused' });
    expect(world.next).toBeNull();
    world.hasKeys = false;
    expect(await world.reconciler.run('shopify')).toMatchObject({ outcome: 'no-access' });
    expect(world.next).toBeNull();
  });
});

test('a thin delivery brings the next question forward; asked twice at a time a shop is asked once', async () => {
  await inWorld(await newRoom(), async (world) => {
    world.reconciler.askSoon('shopify');
    expect(world.next).toBeUndefined();
    world.reconciler.begin('shopify');
    await Promise.all([world.reconciler.run('shopify'), world.reconciler.run('shopify')]);
    expect(world.since).toHaveLength(1);
    world.reconciler.askSoon('shopify');
    expect(world.next).toBe(world.at + DETAILS_MS);
    world.at += DETAILS_MS;
    world.reconciler.runDue();
    await world.reconciler.run('shopify');
    expect(world.since).toHaveLength(2);
  });
});

test('access is set by the crew, named where it is wrong, and never given back', async () => {
  const room = await newRoom();
  const put = (access: unknown, key = room.keys.operator, source = 'shopify') =>
    knockForJson(`/api/rooms/${room.id}/sources/${source}/access`, {
      method: 'PUT',
      key,
      body: JSON.stringify({ access }),
    });
  expect(await put({ shop: 'tea.example', token: 'shpat_0123456789' })).toEqual({
    status: 400,
    body: { error: 'not-an-access', field: 'shop' },
  });
  expect((await put(7)).status).toBe(400);
  for (const key of [room.keys.host, room.keys.shopify, 'x']) expect((await put(null, key)).status).toBe(401);
  expect((await put({}, ownerKey, 'stripe')).status).toBe(404);
  expect((await put({ shop: 'no-such-tea-house-here.myshopify.com', token: 'shpat_0123456789' })).status).toBe(200);
  const { body } = await knockForJson<{ sources: { source: string; asks: unknown }[] }>(
    `/api/rooms/${room.id}/sources`,
    { key: room.keys.operator },
  );
  expect(body.sources.find(({ source }) => source === 'shopify')?.asks).toEqual({
    fields: ['shop', 'token'],
    hasAccess: true,
  });
  expect(JSON.stringify(body)).not.toContain('shpat_');
  expect((await put(null)).status).toBe(200);
  const now = await knockForJson(`/api/rooms/${room.id}/sources/shopify/reconcile`, {
    method: 'POST',
    key: room.keys.operator,
  });
  expect(now).toMatchObject({ status: 200, body: { outcome: 'no-access', orders: 0 } });
});

test('a look inside what was not understood shows nobody’s words', async () => {
  const room = await newRoom();
  const path = new URL(room.hooks['tikfinity']!.url).pathname;
  await knockForJson(path, {
    method: 'POST',
    body: JSON.stringify({ event: 'like', data: { likeCount: 'many', nickname: '李小云' } }),
  });
  await order(room, []);
  const { body } = await knockForJson<{ problems: { look: string; times: number }[] }>(
    `/api/rooms/${room.id}/sources/tikfinity/problems`,
    { key: room.keys.operator },
  );
  expect(body.problems).toMatchObject([{ outcome: 'not-understood', times: 1 }]);
  expect(body.problems[0]!.look).toContain('"likeCount": "text, 4"');
  expect(JSON.stringify(body)).not.toContain('李');
  expect((await knockForJson(`/api/rooms/${room.id}/sources/tikfinity/problems`, { key: room.keys.host })).status).toBe(
    401,
  );
});
