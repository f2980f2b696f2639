import { runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { broken, sealers } from '../test/proof/broken.ts';
import { deliveryOf, everyAdapter } from '../test/proof/examples.ts';
import { freshHeaders } from '../test/proof/fresh-headers.ts';
import { Random } from '../test/proof/random.ts';
import { signerOf } from '../test/proof/signers.ts';
import { isSealed, otherSignature } from '../test/proof/spoiled.ts';
import { secretsOf } from '../test/kit/secrets.ts';
import type { Adapter, Example } from './ingest/adapter.ts';
import type { Room } from './room.ts';
import { knock, knockForJson, later, newRoom, ownerKey, stubOf } from './test-kit/door.ts';

/*
 * A share of the proofs of `test/proof`, through the real door and into a real room: secret address, signature, storage and the show.
 */

const MUTANTS = 60;
const BAD_SIGNATURES = 60;
const REPLAYS = 30;
/** Signatures hold for five minutes, ms. */
const MOST_WAITED = 240_000;

/** A room with this source's secret set, and what posts to it. */
async function roomFor(adapter: Adapter) {
  const room = await newRoom();
  const { url, secret: ours } = room.hooks[adapter.source]!;
  const isTheirs = adapter.signing !== null && !adapter.signing.makeSecret;
  const secret = isTheirs ? secretsOf(adapter)[0] : (ours ?? '');
  if (isTheirs) {
    const place = `/api/rooms/${room.id}/sources/${adapter.source}/secret`;
    expect((await knock(place, { method: 'PUT', key: ownerKey, body: JSON.stringify({ secret }) })).status).toBe(200);
  }
  const path = new URL(url).pathname;
  /** What comes too fast for a chat comes again, later each time. */
  let waited = 0;
  const post = async (sent: Omit<Example, 'body'> & { body: string | Uint8Array<ArrayBuffer> }): Promise<number> => {
    const { headers, query, body } = sent;
    const answer = await later(waited, () =>
      knock(`${path}${query ? `?${query}` : ''}`, { method: 'POST', headers, body }),
    );
    await answer.text();
    if (answer.status !== 503 || waited > MOST_WAITED) return answer.status;
    waited += 5_000;
    return post(sent);
  };
  /** The whole show, the log's length and how many deliveries were kept. */
  const state = async () => {
    const { body } = await knockForJson<{ seq: number; show: unknown }>(`/api/rooms/${room.id}/show`, {
      key: room.keys.overlay,
    });
    const kept = await runInDurableObject(stubOf(room), (_room: Room, { storage }) =>
      storage.sql.exec<{ kept: number }>('SELECT count(*) AS kept FROM deliveries').one(),
    );
    return { show: JSON.stringify(body.show), seq: body.seq, ...kept };
  };
  return { secret, post, state };
}

const example = async (adapter: Adapter, secret: string) => {
  const made = await adapter.example(Date.now(), secret);
  return { ...made, bytes: Buffer.from(made.body) };
};
const each = everyAdapter.map((adapter) => [adapter.source, adapter] as const);
const signing = each.filter(([, adapter]) => adapter.signing);

test.each(each)(
  'what is not understood of %s, well signed, is kept and changes nothing',
  async (source, adapter) => {
    const { secret, post, state } = await roomFor(adapter);
    const good = await example(adapter, secret);
    const random = new Random(41);
    const sealer = sealers[source];
    const inside = sealer?.open(good.bytes, secret) ?? good.bytes;
    const before = await state();
    let sent = 0;
    for (let tried = 0; sent < MUTANTS && tried < MUTANTS * 20; tried += 1) {
      const mutant = broken(inside, random);
      const body = sealer ? sealer.seal(mutant, secret) : mutant;
      const signed = { ...good, ...signerOf(source)(body, secret, Date.now()) };
      // Their own headers tell the topic, and some are signed along.
      const headers = { ...good.headers, ...signed.headers };
      const delivery = deliveryOf({ ...signed, headers, body: '' }, body);
      if (adapter.read(delivery, [secret]).outcome !== 'not-understood') continue;
      sent += 1;
      // A sealed body that is no JSON inside proves nothing, and is turned away.
      const isProved = source !== 'kuaishou-shop' || (await adapter.signing!.verify(delivery, [secret]));
      expect(await post({ ...signed, headers, body: new Uint8Array(body) })).toBe(isProved ? 200 : 401);
    }
    const after = await state();
    expect(sent).toBeGreaterThan(20);
    expect([after.show, after.seq]).toEqual([before.show, before.seq]);
    expect(after.kept).toBeGreaterThan(before.kept);
  },
  120_000,
);

test.each(signing)(
  'bad signatures of %s are turned away at the door, and nothing of them is kept',
  async (_, adapter) => {
    const { secret, post, state } = await roomFor(adapter);
    const good = await example(adapter, secret);
    const random = new Random(43);
    const before = await state();
    for (let tried = 0; tried < BAD_SIGNATURES; tried += 1) {
      const bytes = new Uint8Array(good.bytes);
      if (isSealed(good)) bytes.forEach((_byte, at) => (bytes[at] = 33 + random.within(0, 90)));
      const bad = isSealed(good) ? { ...good, body: bytes } : (otherSignature(good, random) ?? good);
      expect(await post(bad)).toBe(401);
    }
    expect(await state()).toEqual(before);
  },
  120_000,
);

test.each(signing)(
  'a delivery of %s that was captured and sent again with fresh headers changes nothing',
  async (_, adapter) => {
    const { secret, post, state } = await roomFor(adapter);
    const good = await example(adapter, secret);
    const random = new Random(47);
    expect(await post(good)).toBe(200);
    const once = await state();
    for (let replay = 0; replay < REPLAYS; replay += 1) {
      const fresh = Object.entries(freshHeaders(random)).filter(([name]) => !(name in good.headers));
      expect(await post({ ...good, headers: { ...good.headers, ...Object.fromEntries(fresh) } })).toBe(200);
    }
    expect(await state()).toEqual(once);
  },
  120_000,
);

test('a captured body of 快手 with flipped letters never becomes another order', async () => {
  const adapter = everyAdapter.find(({ source }) => source === 'kuaishou-shop')!;
  const { secret, post, state } = await roomFor(adapter);
  const good = await example(adapter, secret);
  const random = new Random(53);
  const before = await state();
  const statuses = new Set<number>();
  for (let tried = 0; tried < 300; tried += 1) {
    const sealed = Buffer.from(good.body, 'base64');
    sealed[random.within(0, sealed.length - 1)]! ^= 1 << random.within(0, 7);
    statuses.add(await post({ ...good, body: sealed.toString('base64') }));
  }
  expect(statuses.has(401)).toBe(true);
  expect((await state()).show).toBe(before.show);
}, 120_000);
