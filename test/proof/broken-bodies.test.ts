import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { Command } from '../../shared/show/show.ts';
import { broken, sealers } from './broken.ts';
import { deliveryOf, everyAdapter, exampleOf } from './examples.ts';
import { Random } from './random.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** Bytes in use once everything that nobody holds is gone. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** What the engine itself may keep of code and caches, bytes. */
const SLACK = 4_000_000;

const TRIES = Number(process.env['CUECART_PROOF'] ?? 10_000);

test.each(everyAdapter.map((adapter) => [adapter.source, adapter] as const))(
  'broken bodies never break the reader of %s, and what it makes of them the show can hold',
  async (_, adapter) => {
    const { example, secret } = await exampleOf(adapter);
    const good = Buffer.from(example.body);
    const random = new Random(23);
    const sealer = sealers[adapter.source];
    const inside = sealer?.open(good, secret) ?? good;
    const whys = new Map<string, number>();
    let warm = 0;
    for (let tried = 0; tried < TRIES; tried += 1) {
      if (tried === TRIES / 5) warm = heap();
      const isInside = sealer !== undefined && random.isTrue(0.7);
      const body = isInside ? sealer.seal(broken(inside, random), secret) : broken(good, random);
      const reading = adapter.read(deliveryOf(example, body), [secret]);
      if (reading.outcome === 'commands')
        for (const command of reading.commands) expect(z.safeParse(Command, command).success).toBe(true);
      if (reading.outcome === 'not-understood') whys.set(reading.why, (whys.get(reading.why) ?? 0) + 1);
    }
    expect(heap() - warm).toBeLessThan(SLACK);
    expect(whys.has('adapter-failed')).toBe(false);
    for (const why of whys.keys()) expect(why).toMatch(/^(?:field [\w.()-]+|[a-z0-9-]+)$/);
    expect(whys.size).toBeGreaterThan(1);
  },
  600_000,
);
