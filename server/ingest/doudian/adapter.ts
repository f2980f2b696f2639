import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { isHashOf } from '../digest.ts';
import { twoWords } from '../two-words.ts';
import { example } from './example.ts';
import { read } from './read.ts';

/** 抖店's message push, signed with MD5 over app key, body and app secret. The secret is `app_key:app_secret`. */
export const doudian: Adapter = {
  source: 'doudian',
  signing: { isSecret: (secret) => twoWords(secret) !== undefined, verify },
  read: ({ body }: Delivery): Reading => read(body),
  taken: { type: 'application/json', body: '{"code":0,"msg":"success"}' },
  example,
};

function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('event-sign') ?? '';
  const isGood = secrets.some((secret) => {
    const [before, after] = twoWords(secret) ?? [];
    return before !== undefined && after !== undefined && isHashOf('md5', { before, body, after }, signature);
  });
  return Promise.resolve(isGood);
}
