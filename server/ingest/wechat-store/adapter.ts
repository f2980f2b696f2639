import { isSameHash } from '../../keys.ts';
import type { Adapter, Delivery, Reply } from '../adapter.ts';
import { NotUnderstood } from '../reading.ts';
import { example } from './example.ts';
import { read } from './read.ts';
import { sealedIn } from './sealed.ts';
import { makeWechatSecret, wechatSecret } from './secret.ts';
import { wechatSignature } from './signature.ts';

/** A signed time further than this from the room's clock is refused. WeChat tries again for hours, each time with a new one. */
const TOLERANCE_MS = 5 * 60_000;

/** 微信小店's message push: encrypted JSON, signed over token, time, nonce and what is encrypted. */
export const wechatStore: Adapter = {
  source: 'wechat-store',
  signing: { isSecret: (secret) => wechatSecret(secret) !== undefined, makeSecret: makeWechatSecret, verify },
  greet,
  read,
  taken: { type: 'text/plain', body: 'success' },
  example,
};

function isSigned(
  { query, at }: Delivery,
  name: string,
  secrets: readonly string[],
  sealed: readonly string[],
): boolean {
  const [signature = '', timestamp = '', nonce = ''] = [name, 'timestamp', 'nonce'].map(
    (word) => query.get(word) ?? '',
  );
  if (!/^\d{1,12}$/.test(timestamp) || !(Math.abs(at - Number(timestamp) * 1000) <= TOLERANCE_MS)) return false;
  return secrets.some((secret) => {
    const token = wechatSecret(secret)?.token;
    return token !== undefined && isSameHash(wechatSignature(token, timestamp, nonce, ...sealed), signature);
  });
}

function verify(delivery: Delivery, secrets: readonly string[]): Promise<boolean> {
  try {
    return Promise.resolve(isSigned(delivery, 'msg_signature', secrets, [sealedIn(delivery.body)]));
  } catch (problem) {
    if (problem instanceof NotUnderstood) return Promise.resolve(false);
    throw problem;
  }
}

/** When the address is saved, a signed text comes by GET that must go back as it is. */
function greet(delivery: Delivery, secrets: readonly string[]): Promise<Reply | undefined> {
  const echo = delivery.query.get('echostr') ?? '';
  const isGood =
    delivery.method === 'GET' && /^[\w+/=-]{1,512}$/.test(echo) && isSigned(delivery, 'signature', secrets, []);
  return Promise.resolve(isGood ? { type: 'text/plain', body: echo } : undefined);
}
