import * as z from 'zod/mini';
import { decrypted, encrypted, type Aes } from '../aes.ts';
import { fromBase64, joined, toBase64, bytesOf } from '../hmac.ts';
import { NotUnderstood, parseBody } from '../reading.ts';
import type { WechatSecret } from './secret.ts';

const Sealed = z.object({ Encrypt: z.string().check(z.maxLength(1_000_000)) });

/** Before the message come 16 random bytes and its length in four; after it the receiver's id. */
const HEAD = 20;

const aesOf = ({ key }: WechatSecret): Aes => ({ key, iv: key.slice(0, 16), block: 32 });

/** What stands encrypted in a body, still in base64. Throws `NotUnderstood` where there is none: the push must be set to JSON and encrypted. */
export function sealedIn(body: Uint8Array): string {
  const { data } = z.safeParse(Sealed, parseBody(body));
  if (!data) throw new NotUnderstood('field Encrypt');
  return data.Encrypt;
}

/** The message, or undefined for what was sealed with another key. */
export function unsealed(secret: WechatSecret, sealed: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64(sealed);
  const plain = bytes && decrypted(aesOf(secret), bytes);
  if (!plain || plain.length < HEAD) return undefined;
  const length = new DataView(plain.buffer).getUint32(16);
  return HEAD + length <= plain.length ? plain.slice(HEAD, HEAD + length) : undefined;
}

/** A message sealed as 微信小店 does it, in base64. */
export function sealed(secret: WechatSecret, message: string, receiver: string): string {
  const text = bytesOf(message);
  const head = new Uint8Array(HEAD);
  new DataView(head.buffer).setUint32(16, text.length);
  return toBase64(encrypted(aesOf(secret), joined(joined(head, text), bytesOf(receiver))));
}
