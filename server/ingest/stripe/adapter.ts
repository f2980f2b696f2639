import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { bytesOf, isSignedInHex, joined } from '../hmac.ts';
import { example } from './example.ts';
import { read } from './read.ts';

/** A timestamp further than this from the room's clock is refused, on either side: Stripe's own libraries take 300 s. */
const TOLERANCE_MS = 300_000;
const MOST_SIGNATURES = 8;

/** Stripe's webhooks, signed with the endpoint's secret over the time and the body. */
export const stripe: Adapter = {
  source: 'stripe',
  signing: { isSecret: (secret) => /^whsec_[\x21-\x7e]{4,250}$/.test(secret), verify },
  read: ({ body }: Delivery): Reading => read(body),
  example,
};

async function verify({ headers, body, at }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const parts = (headers.get('Stripe-Signature') ?? '').split(',').map((part) => part.trim());
  const [time = ''] = parts.filter((part) => part.startsWith('t=')).map((part) => part.slice(2));
  if (!/^\d{1,12}$/.test(time) || !(Math.abs(at - Number(time) * 1000) <= TOLERANCE_MS)) return false;
  const signatures = parts.filter((part) => part.startsWith('v1=')).slice(0, MOST_SIGNATURES);
  const signed = joined(bytesOf(`${time}.`), body);
  for (const secret of secrets) {
    for (const signature of signatures) {
      if (await isSignedInHex(bytesOf(secret), signed, signature.slice('v1='.length))) return true;
    }
  }
  return false;
}
