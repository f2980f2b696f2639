import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Mode } from '../shared/show/stage.ts';

/** What a key is for: whom it is given to, where, and which in the row of keys after revoked ones. */
export interface KeyPlace {
  readonly room: string;
  /** A role that is given out in a link, or a source's name. */
  readonly holder: string;
  readonly generation: number;
}

const derive = (ownerKey: string, { room, holder, generation }: KeyPlace, purpose: '' | '/signing'): Uint8Array =>
  hmac(sha256, utf8ToBytes(ownerKey), utf8ToBytes(`cuecart/${room}/${holder}/${generation}${purpose}`));

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const base64url = (bytes: Uint8Array) => base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A key of 128 bits that only the owner's key can make again, so links stay what they are and nothing plain is stored. */
export const deriveKey = (ownerKey: string, place: KeyPlace, mode: Mode): string =>
  `${mode}_${base64url(derive(ownerKey, place, '').slice(0, 16))}`;

/** A key of 128 random bits, for somebody who is invited: nobody can make it again. */
export const randomKey = (mode: Mode): string => `${mode}_${base64url(crypto.getRandomValues(new Uint8Array(16)))}`;

/** 32 bytes for the secret that a source signs with until the shop's own is set; the source's adapter spells them. */
export const deriveSecretBytes = (ownerKey: string, place: KeyPlace): Uint8Array => derive(ownerKey, place, '/signing');

/** A key as `deriveKey` spells it. Whatever else is offered as one need not be looked for. */
export const hasKeyShape = (text: string): boolean => /^(?:live|rehearsal)_[\w-]{22}$/.test(text);

/** Whether two hashes are one, in a time that does not tell how far they agree. */
export function isSameHash(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
