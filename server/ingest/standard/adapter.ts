import type { Adapter, Delivery } from '../adapter.ts';
import { bytesOf, fromBase64, isSignedBy } from '../hmac.ts';
import { read } from './read.ts';

/** Standard Webhooks 1.0: a timestamp further than this from the room's clock is refused, on either side. */
const TOLERANCE_MS = 5 * 60_000;
/** Standard Webhooks 1.0: a secret has 24 to 64 bytes. */
const SHORTEST_SECRET = 24;
const LONGEST_SECRET = 64;
const MOST_SIGNATURES = 8;

/** Shops and bridges that sign after Standard Webhooks 1.0 (standardwebhooks.com), with the body described in `docs/ingest.md`. */
export const standard: Adapter = {
  source: 'standard',
  isSecret: (secret) => secretBytes(secret) !== undefined,
  verify,
  read,
};

async function verify({ headers, body, at }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  if (!/^[\x21-\x7E]{1,256}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (!(Math.abs(at - Number(timestamp) * 1000) <= TOLERANCE_MS)) return false;
  const signatures = (headers.get('webhook-signature') ?? '')
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'));
  const head = bytesOf(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  for (const secret of secrets) {
    const key = secretBytes(secret);
    for (const signature of key ? signatures.slice(0, MOST_SIGNATURES) : []) {
      if (key && (await isSignedBy(key, signed, signature.slice('v1,'.length)))) return true;
    }
  }
  return false;
}

function secretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice('whsec_'.length)) : undefined;
  return bytes && bytes.length >= SHORTEST_SECRET && bytes.length <= LONGEST_SECRET ? bytes : undefined;
}
