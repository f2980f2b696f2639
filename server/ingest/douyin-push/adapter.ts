import { hash } from 'node:crypto';
import { hexToBytes } from '@noble/hashes/utils.js';
import { isSameHash } from '../../keys.ts';
import type { Adapter, Delivery } from '../adapter.ts';
import { audienceAdapter } from '../audience-adapter.ts';
import { bytesOf, joined, toBase64 } from '../hmac.ts';
import { readMessage } from './read-message.ts';

/** The headers that are signed, in their order. */
const SIGNED = ['x-msg-type', 'x-nonce-str', 'x-roomid', 'x-timestamp'];

const signatureOf = (headers: Headers, body: Uint8Array, secret: string): string => {
  const head = SIGNED.map((name) => `${name}=${headers.get(name) ?? ''}`).join('&');
  return toBase64(hexToBytes(hash('md5', joined(joined(bytesOf(head), body), bytesOf(secret)), 'hex')));
};

function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('x-signature') ?? '';
  return Promise.resolve(secrets.some((secret) => isSameHash(signatureOf(headers, body, secret), signature)));
}

const messages = [{ msg_id: '1', sec_openid: 'test', nickname: '测试', like_num: 3, timestamp: 1_795_176_000_000 }];

const unsigned = audienceAdapter('douyin-push', readMessage, messages, {
  isSecret: (secret) => /^[\x21-\x7e]{8,256}$/.test(secret),
  verify,
});

/** Douyin's official push of a live room, signed with MD5 over some headers, the body and the app's secret. */
export const douyinPush: Adapter = {
  ...unsigned,
  taken: { type: 'application/json', body: '{"err_no":0,"err_tips":"success"}' },
  example(at, secret) {
    const body = JSON.stringify(messages);
    const headers = { 'x-msg-type': 'live_like', 'x-nonce-str': 'test', 'x-roomid': '1', 'x-timestamp': String(at) };
    return { headers: { ...headers, 'x-signature': signatureOf(new Headers(headers), bytesOf(body), secret) }, body };
  },
};
