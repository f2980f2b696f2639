import { expect, test } from 'vitest';
import type { Example } from '../../server/ingest/adapter.ts';
import { deliveryOf, everyAdapter, exampleOf } from './examples.ts';
import { Random } from './random.ts';

const TRIES = 10_000;

/** Whether the body itself is the proof: then one changed bit of it may go unseen, and only foreign bodies are tried. */
const isSealed = ({ headers, query }: Example) =>
  !query && !Object.keys(headers).some((name) => /sign|hmac|authorization/i.test(name));

/** One character of the signature replaced by another of its kind, wherever a sender puts it. */
function otherSignature(example: Example, random: Random): Example | undefined {
  const spoil = (text: string, from: number) => {
    const places = [...text.slice(from).matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index + from);
    const place = random.pick(places);
    const others = Array.from(
      /[0-9a-f]{16}/.test(text) ? '0123456789abcdef' : 'ABCDEFGHIJKLMNOPabcdefghijklmnop0123456789',
    );
    const letter = random.pick(others.filter((other) => other !== text[place]));
    return text.slice(0, place) + letter + text.slice(place + 1);
  };
  const [name] = Object.keys(example.headers).filter((each) => /sign|hmac|authorization/i.test(each));
  if (name) {
    const value = example.headers[name]!;
    const from = Math.max(value.indexOf('v1=') + 3, value.indexOf('v1,') + 3, 0);
    return { ...example, headers: { ...example.headers, [name]: spoil(value, from > 2 ? from : 0) } };
  }
  const query = new URLSearchParams(example.query);
  const [word] = [...query.keys()].filter((each) => /sign/i.test(each));
  if (!word) return undefined;
  query.set(word, spoil(query.get(word)!, 0));
  return { ...example, query: query.toString() };
}

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
