import { expect, test } from 'vitest';
import { decrypted, encrypted, type Aes } from './aes.ts';
import { bytesOf } from './hmac.ts';

const of = (size: number, block: 16 | 32): Aes => ({
  key: new Uint8Array(size).fill(7),
  iv: new Uint8Array(16).fill(9),
  block,
});

test('what was encrypted comes back, at every length around the blocks', () => {
  for (const aes of [of(16, 16), of(24, 16), of(32, 16), of(32, 32)])
    for (let length = 0; length <= 66; length += 1) {
      const plain = new Uint8Array(length).fill(3);
      expect(decrypted(aes, encrypted(aes, plain))).toEqual(plain);
    }
});

test('what was encrypted otherwise, or not at all, is not made up', () => {
  const secret = encrypted(of(32, 32), bytesOf('an order'));
  expect(decrypted({ ...of(32, 32), key: new Uint8Array(32) }, secret)).toBeUndefined();
  expect(decrypted(of(32, 32), secret.slice(1))).toBeUndefined();
  expect(decrypted(of(32, 32), new Uint8Array())).toBeUndefined();
});
