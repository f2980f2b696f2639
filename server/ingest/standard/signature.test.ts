import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARRIVED, delivery, payload, standardHeaders } from '../../../test/kit/deliveries.ts';
import { standard } from './adapter.ts';

const secret = `whsec_${Buffer.alloc(24, 'a secret of ours').toString('base64')}`;
const other = `whsec_${Buffer.alloc(32, 'the next secret').toString('base64')}`;
const body = payload('standard', 'order-paid');
const signed = standardHeaders(body, secret);

const isAccepted = (
  changes: Record<string, string> = {},
  secrets = [secret],
  at = ARRIVED,
  sent: string | Uint8Array = body,
) => standard.signing!.verify(delivery(sent, { ...signed, ...changes }, at), secrets);

test('what the package signs is accepted, while secrets change by either of two', async () => {
  expect(await isAccepted()).toBe(true);
  expect(await isAccepted({}, [other, secret])).toBe(true);
  expect(await isAccepted(standardHeaders(body, other), [other, secret])).toBe(true);
  expect(await isAccepted({}, [other])).toBe(false);
  expect(await isAccepted({}, [])).toBe(false);
});

test('one good signature in the list is enough', async () => {
  const good = signed['webhook-signature'] ?? '';
  const foreign = standardHeaders(body, other)['webhook-signature'] ?? '';
  expect(await isAccepted({ 'webhook-signature': `${foreign} v1a,abc ${good}` })).toBe(true);
  expect(await isAccepted({ 'webhook-signature': `${foreign} ${good.replace('v1,', 'v2,')}` })).toBe(false);
});

test('a signature is good for five minutes on either side of the room’s clock', async () => {
  const at = ARRIVED - (ARRIVED % 1000);
  for (const off of [0, 300_000, -300_000]) expect(await isAccepted({}, [secret], at + off)).toBe(true);
  for (const off of [300_001, -300_001, 86_400_000, Number.NaN])
    expect(await isAccepted({}, [secret], at + off)).toBe(false);
});

test('a header that is missing or odd is refused', async () => {
  for (const name of Object.keys(signed)) expect(await isAccepted({ [name]: '' })).toBe(false);
  for (const timestamp of ['soon', '-1', '1e9', ` ${'9'.repeat(40)}`, '1795176005.0']) {
    expect(await isAccepted({ 'webhook-timestamp': timestamp })).toBe(false);
  }
});

test('a secret that is none of ours opens nothing', async () => {
  for (const odd of ['', 'whsec_', 'whsec_%%%%', 'whsec_YQ==', secret.slice('whsec_'.length)]) {
    expect(await isAccepted({}, [odd])).toBe(false);
  }
});

test('the bytes count: a body that only reads alike is refused', async () => {
  expect(await isAccepted({}, [secret], ARRIVED, JSON.stringify(JSON.parse(body.toString())))).toBe(false);
  expect(await isAccepted({}, [secret], ARRIVED, `\uFEFF${body.toString()}`)).toBe(false);
});

test('of 2,000 bad signatures none is accepted', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=, v';
  const edit = fc.record({
    part: fc.constantFrom(...Object.keys(signed), 'body'),
    place: fc.nat(),
    letter: fc.constantFrom(...letters.split('')),
  });
  const run = fc.asyncProperty(edit, async ({ part, place, letter }) => {
    const text = part === 'body' ? body.toString() : (signed[part] ?? '');
    const from = place % text.length;
    fc.pre(text[from] !== letter);
    const changed = text.slice(0, from) + letter + text.slice(from + 1);
    fc.pre(part === 'body' || changed.trim() === changed);
    return !(part === 'body'
      ? await isAccepted({}, [secret], ARRIVED, changed)
      : await isAccepted({ [part]: changed }));
  });
  await fc.assert(run, { numRuns: 2000 });
}, 60_000);
