import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { ARRIVED, delivery, payload } from '../../../test/kit/deliveries.ts';
import { stripe } from './adapter.ts';

const body = payload('stripe', 'checkout-completed');
const secret = 'whsec_of_this_endpoint';
const time = Math.floor(ARRIVED / 1000);
const sign = (at: number, by = secret) => createHmac('sha256', by).update(`${at}.`).update(body).digest('hex');
const isAccepted = (header: string, secrets = [secret]) =>
  stripe.signing!.verify(delivery(body, { 'Stripe-Signature': header }), secrets);

test('a signature holds for five minutes, either way', async () => {
  for (const [at, isGood] of [
    [time, true],
    [time - 300, true],
    [time - 301, false],
    [time + 300, true],
    [time + 301, false],
  ] as const)
    expect([at, await isAccepted(`t=${at},v1=${sign(at)}`)]).toEqual([at, isGood]);
});

test('while a secret rolls, any of the signatures will do', async () => {
  const both = `t=${time},v1=${sign(time, 'whsec_new_one')},v1=${sign(time)},v0=${'0'.repeat(64)}`;
  expect(await isAccepted(both)).toBe(true);
  expect(await isAccepted(both, ['whsec_another'])).toBe(false);
});

test('a signature without its time, or of another time, is refused', async () => {
  expect(await isAccepted(`v1=${sign(time)}`)).toBe(false);
  expect(await isAccepted(`t=${time - 1},v1=${sign(time)}`)).toBe(false);
  expect(await isAccepted(`t=${time},v0=${sign(time)}`)).toBe(false);
});
