import { expect, test } from 'vitest';
import { adapters } from './ingest/index.ts';
import { deriveKey, deriveSecretBytes, hasKeyShape, isSameHash } from './keys.ts';

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
  const spelt = (source: string) => {
    const bytes = deriveSecretBytes('owner_1', { ...place, holder: source });
    return adapters[source]!.signing!.makeSecret!(bytes);
  };
  expect(spelt('shopify')).toMatch(/^[0-9a-f]{32}$/);
  expect(spelt('standard')).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
});

test('a source takes the secrets that it makes itself', () => {
  for (const { source, signing } of Object.values(adapters)) {
    const secret = signing?.makeSecret?.(deriveSecretBytes('owner_1', { ...place, holder: source }));
    if (secret !== undefined) expect([source, signing!.isSecret(secret)]).toEqual([source, true]);
  }
});

test('what cannot be a source’s signing secret is refused by that source', () => {
  const ofBytes = (bytes: number) => `whsec_${Buffer.alloc(bytes, 's').toString('base64')}`;
  const refused = {
    standard: ['', 'whsec_', 'whsec_not*base64*at*all', 'f'.repeat(32), ofBytes(23), ofBytes(65), ` ${ofBytes(24)}`],
    shopify: ['', 'short', 'x'.repeat(15), 'with a space in it', 'x'.repeat(257), '密'.repeat(20)],
  };
  const taken = { standard: [ofBytes(24), ofBytes(64)], shopify: ['x'.repeat(16), 'x'.repeat(256), 'f'.repeat(32)] };
  for (const source of ['standard', 'shopify'] as const) {
    for (const text of refused[source])
      expect([text, adapters[source]?.signing?.isSecret(text)]).toEqual([text, false]);
    for (const text of taken[source]) expect([text, adapters[source]?.signing?.isSecret(text)]).toEqual([text, true]);
  }
});

test('a key has its mode and 128 bits in base64url, and nothing else has that shape', () => {
  for (const mode of ['live', 'rehearsal'] as const) expect(hasKeyShape(deriveKey('owner_1', place, mode))).toBe(true);
  const wrong = ['', 'live_', `live_${'x'.repeat(21)}`, `live_${'x'.repeat(23)}`, `else_${'x'.repeat(22)}`];
  for (const text of [...wrong, `live_${'x'.repeat(21)}!`, ` live_${'x'.repeat(22)}`, `owner_${'x'.repeat(43)}`]) {
    expect([text, hasKeyShape(text)]).toEqual([text, false]);
  }
});

test('hashes are one only when each character agrees', () => {
  expect(isSameHash('abc', 'abc')).toBe(true);
  for (const other of ['abd', 'xbc', 'ab', '']) expect(isSameHash('abc', other)).toBe(false);
});
