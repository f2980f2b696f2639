import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { fromBase64 } from '../hmac.ts';
import { example } from './example.ts';
import { read } from './read.ts';
import { unsealed } from './sealed.ts';

/**
 * 快手小店's message push. Nothing signs it: that a body was encrypted with the message secret is the proof, and the secret in the address
 * is the second factor.
 */
export const kuaishouShop: Adapter = {
  source: 'kuaishou-shop',
  signing: { isSecret, verify },
  read: ({ body }: Delivery, secrets: readonly string[]): Reading => read(body, secrets),
  taken: { type: 'application/json', body: '{"result":1}' },
  example,
};

/** AES keys of 16, 24 or 32 bytes, in base64. */
function isSecret(secret: string): boolean {
  return [16, 24, 32].includes(fromBase64(secret)?.length ?? 0);
}

function verify({ body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  return Promise.resolve(secrets.some((secret) => unsealed(secret, body) !== undefined));
}
