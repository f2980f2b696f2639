import type { Adapter, Delivery } from '../adapter.ts';
import { bytesOf, isSignedBy, joined, toBase64 } from '../hmac.ts';
import { example } from './example.ts';
import { read } from './read.ts';
import { secretBytes } from './secret.ts';

/** Standard Webhooks 1.0: a timestamp further than this from the room's clock is refused, on either side. */
const TOLERANCE_MS = 5 * 60_000;
const MOST_SIGNATURES = 8;

/** Shops and bridges that sign after Standard Webhooks 1.0 (standardwebhooks.com), with the body described in `docs/ingest.md`. */
export const standard: Adapter = {
  source: 'standard',
  signing: { isSecret: (secret) => secretBytes(secret) !== undefined, makeSecret, verify },
  read,
  example,
};

function makeSecret(bytes: Uint8Array): string {
  return `whsec_${toBase64(bytes)}`;
}

async function verify({ headers, body, at }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  if (!/^[\x21-\x7E]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (!(Math.abs(at - Number(timestamp) * 1000) <= TOLERANCE_MS)) return false;
  const signatures = (headers.get('webhook-signature') ?? '')
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'));
  const signed = joined(bytesOf(`${id}.${timestamp}.`), body);
  for (const secret of secrets) {
    const key = secretBytes(secret);
    for (const signature of key ? signatures.slice(0, MOST_SIGNATURES) : []) {
      if (key && (await isSignedBy(key, signed, signature.slice('v1,'.length)))) return true;
    }
  }
  return false;
}
