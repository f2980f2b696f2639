import { sha256Hex } from './log/sha256.ts';
import { readStored } from './log/stored.ts';

/** AES-GCM wants a new number for each box under one key: 96 random bits. */
const NONCE_BYTES = 12;
const AES = 'AES-GCM';

/** A room's source keys, closed with a key of the crew's: whoever has that key in plain may read them, and the disk does not. */
export type SealedKeys = { nonce: ArrayBuffer; box: ArrayBuffer };

async function boxKey(crewKey: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(`cuecart/sealed-keys/${crewKey}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return crypto.subtle.importKey('raw', digest, AES, false, ['encrypt', 'decrypt']);
}

/** Closes source keys, by source, with a key of the crew's. */
export async function sealKeys(crewKey: string, keys: Readonly<Record<string, string>>): Promise<SealedKeys> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const plain = new TextEncoder().encode(JSON.stringify(keys));
  return { nonce: iv.buffer, box: await crypto.subtle.encrypt({ name: AES, iv }, await boxKey(crewKey), plain) };
}

/** Opens them again; undefined with any other key. */
export async function openKeys(
  crewKey: string,
  { nonce, box }: SealedKeys,
): Promise<Record<string, string> | undefined> {
  try {
    const plain = await crypto.subtle.decrypt({ name: AES, iv: nonce }, await boxKey(crewKey), box);
    return readStored<Record<string, string>>(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

/** Tells whether sealed keys are still these, without opening them. */
export const sealMark = (crewKey: string, keys: Readonly<Record<string, string>>): string =>
  sha256Hex(`${sha256Hex(crewKey)} ${sha256Hex(JSON.stringify(keys))}`);
