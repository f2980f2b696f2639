import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { woocommerce } from './adapter.ts';

const body = payload('woocommerce', 'order-paid');
const sign = (secret: string) => createHmac('sha256', secret).update(body).digest('base64');
const isAccepted = (signature: string, secrets: readonly string[]) =>
  woocommerce.signing!.verify(delivery(body, { 'X-WC-Webhook-Signature': signature }), secrets);

test('a good signature is accepted, by the new and by the old secret', async () => {
  const secret = 'a secret of the shop';
  expect(await isAccepted(sign(secret), [secret])).toBe(true);
  expect(await isAccepted(sign(secret), ['another secret, newer', secret])).toBe(true);
  expect(await isAccepted(sign(secret), ['another secret, newer'])).toBe(false);
});

test('a secret that WordPress shows escaped signs as what it stands for', async () => {
  expect(await isAccepted(sign('tea & <mugs> for us'), ['tea &amp; &lt;mugs&gt; for us'])).toBe(true);
});
