import type { Adapter, Delivery, Reading } from '../adapter.ts';
import { isHashOf } from '../digest.ts';
import { twoWords } from '../two-words.ts';
import { example } from './example.ts';
import { read } from './read.ts';

/** 有赞's message push, signed with MD5 over client id, body and client secret. The secret is `client_id:client_secret`. */
export const youzan: Adapter = {
  source: 'youzan',
  signing: { isSecret: (secret) => twoWords(secret) !== undefined, verify },
  read: ({ body }: Delivery): Reading => read(body),
  taken: { type: 'application/json', body: '{"code":0,"msg":"success"}' },
  example,
};

function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('Event-Sign') ?? '';
  const isGood = secrets.some((secret) => {
    const [before, after] = twoWords(secret) ?? [];
    return before !== undefined && after !== undefined && isHashOf('md5', { before, body, after }, signature);
  });
  return Promise.resolve(isGood);
}
