import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { bytesOf, isSignedInHex, joined } from '../hmac.ts';
import { twoWords } from '../two-words.ts';
import { example } from './example.ts';
import { read } from './read.ts';

/** TikTok Shop's webhooks, signed with the app's secret over its key and the body. The secret is `app_key:app_secret`. */
export const tiktokShop: Adapter = {
  source: 'tiktok-shop',
  signing: { isSecret: (secret) => twoWords(secret) !== undefined, verify },
  read: ({ body }: Delivery): Reading => read(body),
  taken: { type: 'text/plain', body: '' },
  example,
};

async function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('Authorization') ?? '';
  for (const secret of secrets) {
    const [appKey, appSecret] = twoWords(secret) ?? [];
    if (appKey === undefined || appSecret === undefined) continue;
    if (await isSignedInHex(bytesOf(appSecret), joined(bytesOf(appKey), body), signature)) return true;
  }
  return false;
}
