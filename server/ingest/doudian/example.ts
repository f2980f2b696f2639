import { hash } from 'node:crypto';
import type { Example } from '../adapter.ts';
import { twoWords } from '../two-words.ts';

/** A paid order as 抖店 sends it, signed. `at` is room time, ms. */
export function example(at: number, secret: string): Example {
  const data = { p_id: '4705288465508532862', pay_type: 1, pay_time: Math.floor(at / 1000), pay_amount: 19900 };
  const body = JSON.stringify([{ tag: '110', msg_id: `test:${at}`, data }]);
  const [appKey = '', appSecret = ''] = twoWords(secret) ?? [];
  return { headers: { 'event-sign': hash('md5', appKey + body + appSecret, 'hex') }, body };
}
