import { createCipheriv, createDecipheriv } from 'node:crypto';
import { joined } from './hmac.ts';

/** AES in CBC mode, of the strength that the key's length says. */
export interface Aes {
  /** 16, 24 or 32 bytes. */
  readonly key: Uint8Array;
  /** 16 bytes. */
  readonly iv: Uint8Array;
  /** PKCS#7 pads to whole blocks of so many bytes: WeChat's are of 32 whatever the cipher's own. */
  readonly block: 16 | 32;
}

const nameOf = ({ key }: Aes) =>
  key.length === 16 ? 'aes-128-cbc' : key.length === 24 ? 'aes-192-cbc' : 'aes-256-cbc';

/** The plain bytes, or undefined for what was not encrypted so. */
export function decrypted(aes: Aes, bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes.length === 0 || bytes.length % 16 !== 0) return undefined;
  const cipher = createDecipheriv(nameOf(aes), aes.key, aes.iv);
  cipher.setAutoPadding(false);
  const padded = joined(cipher.update(bytes), cipher.final());
  const padding = padded.at(-1) ?? 0;
  const isPadded = padding >= 1 && padding <= aes.block && padding <= padded.length;
  if (!isPadded || padded.slice(-padding).some((byte) => byte !== padding)) return undefined;
  return padded.slice(0, -padding);
}

/** The bytes, encrypted. */
export function encrypted(aes: Aes, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padding = aes.block - (bytes.length % aes.block);
  const cipher = createCipheriv(nameOf(aes), aes.key, aes.iv);
  cipher.setAutoPadding(false);
  return joined(cipher.update(joined(bytes, new Uint8Array(padding).fill(padding))), cipher.final());
}
