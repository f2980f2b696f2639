/**
 * HMAC-SHA256 over raw bytes, by WebCrypto. Not by the `standardwebhooks` package: that one reads the clock itself and signs
 * text, and a body is bytes until its signature is known to be good. The package checks this file in the tests.
 */
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** The base64 of 32 bytes in its one spelling: the spare bits of the last letter are zero, so no second text means the same. */
const SIGNATURE = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** The bytes of base64 text, or undefined where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The HMAC-SHA256 of `data` under `secret`, 32 bytes. */
export async function hmacOf(
  secret: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', secret, HMAC, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(HMAC.name, key, data));
}

/** The bytes of 64 lower-case hex digits, the one spelling of an HMAC-SHA256 in hex; undefined for anything else. */
const fromHex = (text: string): Uint8Array | undefined =>
  /^[0-9a-f]{64}$/.test(text)
    ? Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
    : undefined;

/** Whether `signature`, in hex, is the HMAC-SHA256 of `data` under `secret`. Compared in constant time by the engine. */
export async function isSignedInHex(
  secret: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const bytes = fromHex(signature);
  return bytes !== undefined && isSignedBy(secret, data, toBase64(bytes));
}

/** Two byte strings as one. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Whether `signature`, in base64, is the HMAC-SHA256 of `data` under `secret`. Compared in constant time by the engine. */
export async function isSignedBy(
  secret: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const bytes = SIGNATURE.test(signature) ? fromBase64(signature) : undefined;
  if (!bytes || secret.length === 0) return false;
  const key = await crypto.subtle.importKey('raw', secret, HMAC, false, ['verify']);
  return crypto.subtle.verify(HMAC.name, key, bytes, data);
}
