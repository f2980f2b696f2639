import { fromBase64 } from '../hmac.ts';

/** Standard Webhooks 1.0: a secret has 24 to 64 bytes. */
const SHORTEST_SECRET = 24;
const LONGEST_SECRET = 64;

/** The bytes that a secret signs with, or undefined for what is none. */
export function secretBytes(secret: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice('whsec_'.length)) : undefined;
  return bytes && bytes.length >= SHORTEST_SECRET && bytes.length <= LONGEST_SECRET ? bytes : undefined;
}
