import { expect, test } from 'vitest';
import { deriveKey, deriveSecret, isSameHash, isSecret } from './keys.ts';

const place = { room: 'live', holder: 'operator', generation: 1 };

test('a key is the same each time and another for each room, holder, generation and owner', () => {
  const key = deriveKey('owner_1', place, 'live');
  expect(key).toMatch(/^live_[\w-]{22}$/);
  expect(deriveKey('owner_1', place, 'live')).toBe(key);
  const others = [
    deriveKey('owner_2', place, 'live'),
    deriveKey('owner_1', { ...place, room: 'live-2' }, 'live'),
    deriveKey('owner_1', { ...place, holder: 'overlay' }, 'live'),
    deriveKey('owner_1', { ...place, generation: 2 }, 'live'),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

test('a signing secret has its shop’s spelling and is not the key', () => {
  const shopify = deriveSecret('owner_1', { ...place, holder: 'shopify' });
  const standard = deriveSecret('owner_1', { ...place, holder: 'standard' });
  expect(shopify).toMatch(/^[0-9a-f]{32}$/);
  expect(standard).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(isSecret(shopify) && isSecret(standard)).toBe(true);
});

test('what cannot be a signing secret is refused', () => {
  for (const text of ['', 'short', 'with a space in it', 'x'.repeat(257), 'whsec_not*base64*at*all', 12, undefined]) {
    expect(isSecret(text)).toBe(false);
  }
});

test('hashes are one only when each character agrees', () => {
  expect(isSameHash('abc', 'abc')).toBe(true);
  for (const other of ['abd', 'xbc', 'ab', '']) expect(isSameHash('abc', other)).toBe(false);
});
