import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64 } from '../hmac.ts';

/** What the crew enters at 微信小店 for its message push: `token:encoding_aes_key`. */
export interface WechatSecret {
  readonly token: string;
  /** 32 bytes. */
  readonly key: Uint8Array<ArrayBuffer>;
}

/** Undefined for what 微信小店 would not take: a token of 3 to 32 letters and digits, a key of 43. */
export function wechatSecret(secret: string): WechatSecret | undefined {
  const [, token, encoded] = /^([A-Za-z0-9]{3,32}):([A-Za-z0-9]{43})$/.exec(secret) ?? [];
  // 43 letters of base64 leave two bits over, which WeChat does not care about.
  const key = encoded === undefined ? undefined : fromBase64(`${encoded}=`);
  return token === undefined || key?.length !== 32 ? undefined : { token, key };
}

/** A token and a key as 微信小店 takes them: letters and digits alone, the last one without spare bits. */
export const makeWechatSecret = (bytes: Uint8Array): string =>
  `${bytesToHex(bytes.slice(0, 10))}:${bytesToHex(bytes.slice(10, 31))}A`;
