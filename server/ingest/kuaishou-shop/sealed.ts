import { parseExactJson } from '../../../shared/exact-json.ts';
import { decrypted, encrypted, type Aes } from '../aes.ts';
import { bytesOf, fromBase64, toBase64 } from '../hmac.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function aesOf(secret: string): Aes | undefined {
  const key = fromBase64(secret);
  return key && [16, 24, 32].includes(key.length) ? { key, iv: new Uint8Array(16), block: 16 } : undefined;
}

/** The message in a body, as JSON; undefined for what was not encrypted with this secret. The body is base64, perhaps in quotes. */
export function unsealed(secret: string, body: Uint8Array): unknown {
  try {
    const bytes = fromBase64(
      utf8
        .decode(body)
        .trim()
        .replace(/^"(.*)"$/, '$1'),
    );
    const aes = aesOf(secret);
    const plain = aes && bytes && decrypted(aes, bytes);
    return plain && parseExactJson(utf8.decode(plain));
  } catch {
    return undefined;
  }
}

/** A message encrypted as 快手 does it. */
export function sealed(secret: string, message: string): string {
  const aes = aesOf(secret);
  return aes ? toBase64(encrypted(aes, bytesOf(message))) : '';
}
