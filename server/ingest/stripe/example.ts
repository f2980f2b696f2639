import { bytesToHex } from '@noble/hashes/utils.js';
import type { Example } from '../adapter.ts';
import { bytesOf, hmacOf } from '../hmac.ts';

/** A checkout in test mode as Stripe sends it, signed. `at` is room time, ms. */
export async function example(at: number, secret: string): Promise<Example> {
  const now = Math.floor(at / 1000);
  const session = {
    id: 'cs_test_1',
    object: 'checkout.session',
    payment_intent: 'pi_test_1',
    created: now,
    currency: 'usd',
    amount_total: 1990,
    payment_status: 'paid',
    customer_details: { name: 'Lin Test' },
  };
  const event = { id: 'evt_test_1', type: 'checkout.session.completed', created: now, livemode: false };
  const body = JSON.stringify({ ...event, data: { object: session } });
  const signature = bytesToHex(await hmacOf(bytesOf(secret), bytesOf(`${now}.${body}`)));
  return { headers: { 'Stripe-Signature': `t=${now},v1=${signature}` }, body };
}
