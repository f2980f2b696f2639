import { hash } from 'node:crypto';
import { isSameHash } from '../keys.ts';
import { bytesOf, joined } from './hmac.ts';

/**
 * Whether `signature` is the hash of `before`, the body and `after` run together, in lower-case hex. Such a signature carries no time and
 * MD5 and SHA-1 are weak: the secret in the address is its second factor. Compared in constant time.
 */
export function isHashOf(
  algorithm: 'md5' | 'sha1',
  { before = '', body, after = '' }: { before?: string; body: Uint8Array; after?: string },
  signature: string,
): boolean {
  return isSameHash(hash(algorithm, joined(joined(bytesOf(before), body), bytesOf(after)), 'hex'), signature);
}
