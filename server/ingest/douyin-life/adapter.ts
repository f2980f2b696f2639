import * as z from 'zod/mini';
import { exactInt, parseExactJson } from '../../../shared/exact-json.ts';
import type { Adapter, Delivery, Reading, Reply } from '../adapter.ts';
import { isHashOf } from '../digest.ts';
import { parseBody } from '../reading.ts';
import { example } from './example.ts';
import { read } from './read.ts';

/** Messages of Douyin's life services, signed with SHA-1 over the app's secret and the body. */
export const douyinLife: Adapter = {
  source: 'douyin-life',
  signing: { isSecret: (secret) => /^[\x21-\x7e]{8,256}$/.test(secret), verify },
  greet,
  read: ({ body }: Delivery): Reading => read(body),
  taken: { type: 'application/json', body: '{"err_no":0,"err_tips":"success"}' },
  example,
};

function verify({ headers, body }: Delivery, secrets: readonly string[]): Promise<boolean> {
  const signature = headers.get('X-Douyin-Signature') ?? '';
  return Promise.resolve(secrets.some((before) => isHashOf('sha1', { before, body }, signature)));
}

const Content = z.object({ challenge: exactInt });
const Challenge = z.object({ event: z.literal('verify_webhook'), content: z.union([z.string(), z.unknown()]) });

/** When the address is saved, a number comes that must go back. It proves nothing but who knows the address, and changes nothing. */
function greet({ body }: Delivery): Promise<Reply | undefined> {
  if (body.length > 1024) return Promise.resolve(undefined);
  try {
    const { content } = z.parse(Challenge, parseBody(body));
    const { challenge } = z.parse(Content, typeof content === 'string' ? parseExactJson(content) : content);
    return Promise.resolve({ type: 'application/json', body: JSON.stringify({ challenge }) });
  } catch {
    return Promise.resolve(undefined);
  }
}
