import { expect, test } from 'vitest';
import type { Example } from '../../server/ingest/adapter.ts';
import { deliveryOf, everyAdapter, exampleOf } from './examples.ts';
import { Random } from './random.ts';
import { isSealed, otherSignature } from './spoiled.ts';

const TRIES = 10_000;

const signing = everyAdapter.filter((adapter) => adapter.signing);

test.each(signing.map((adapter) => [adapter.source, adapter] as const))(
  'of 10,000 bad signatures of %s none is accepted, and the good one is',
  async (_, adapter) => {
    const { example, secret, other } = await exampleOf(adapter);
    const random = new Random(11);
    const verify = (sent: Example, secrets: readonly string[], bytes?: Uint8Array) =>
      adapter.signing!.verify(deliveryOf(sent, bytes), secrets);
    expect(await verify(example, [secret])).toBe(true);
    expect(await verify(example, [other, secret])).toBe(true);
    expect(await verify(example, [other])).toBe(false);
    expect(await verify({ ...example, headers: {}, query: '' }, [secret])).toBe(isSealed(example));
    const good = Buffer.from(example.body);
    // WeChat signs what is encrypted and not what stands around it.
    const signedFrom = Math.max(0, example.body.indexOf('"Encrypt"'));
    let accepted = 0;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const isBody = isSealed(example) || random.isTrue(0.3);
      let isAccepted: boolean;
      if (isBody) {
        const bytes = isSealed(example) ? good.map(() => 33 + random.within(0, 90)) : Uint8Array.from(good);
        if (!isSealed(example)) bytes[random.within(signedFrom, bytes.length - 1)]! ^= 1 << random.within(0, 7);
        isAccepted = await verify(example, [secret], bytes);
      } else isAccepted = await verify(otherSignature(example, random) ?? example, [secret]);
      if (isAccepted) accepted += 1;
    }
    expect(accepted).toBe(0);
  },
  120_000,
);
