import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delivery, payload, shopifyHeaders } from '../../../test/kit/deliveries.ts';
import { shopify } from './adapter.ts';

const secret = 'shpss_0123456789abcdef0123456789abcdef';
const body = payload('shopify', 'order-paid');
const headers = shopifyHeaders(body, secret, 'orders/paid');
const good = headers['X-Shopify-Hmac-Sha256'] ?? '';

const isAccepted = (signature: string, secrets = [secret], sent: string | Uint8Array = body) =>
  shopify.signing!.verify(delivery(sent, { ...headers, 'X-Shopify-Hmac-Sha256': signature }), secrets);

test('what the shop signs is accepted, while secrets change by either of two', async () => {
  expect(await isAccepted(good)).toBe(true);
  expect(await isAccepted(good, ['shpss_old', secret])).toBe(true);
  expect(await isAccepted(good, ['shpss_old'])).toBe(false);
  expect(await isAccepted(good, [])).toBe(false);
});

test('an empty secret opens nothing', async () => {
  expect(await isAccepted(good, [''])).toBe(false);
  expect(await isAccepted('', [''])).toBe(false);
});

test('a missing, cut, doubled or otherwise spelled signature is refused', async () => {
  const alike = good.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`);
  expect(Buffer.from(alike, 'base64')).toEqual(Buffer.from(good, 'base64'));
  const hex = Buffer.from(good, 'base64').toString('hex');
  for (const odd of ['', good.slice(0, -1), `${good}, ${good}`, alike, hex, `sha256=${good}`])
    expect(await isAccepted(odd)).toBe(false);
});

test('the bytes count: a body that only reads alike is refused', async () => {
  expect(await isAccepted(good, [secret], JSON.stringify(JSON.parse(body.toString())))).toBe(false);
});

test('of 2,000 bad signatures none is accepted', async () => {
  const random = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64'));
  const flipped = fc.nat(255).map((bit) => {
    const bytes = Buffer.from(good, 'base64');
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    return bytes.toString('base64');
  });
  const run = fc.asyncProperty(fc.oneof(random, flipped), async (signature) => !(await isAccepted(signature)));
  await fc.assert(run, { numRuns: 2000 });
}, 60_000);
