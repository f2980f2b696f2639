import { bytesToHex } from '@noble/hashes/utils.js';
import type { Example } from '../adapter.ts';
import { bytesOf, hmacOf } from '../hmac.ts';
import { twoWords } from '../two-words.ts';

/** A status of an order as TikTok Shop sends it, signed. `at` is room time, ms. */
export async function example(at: number, secret: string): Promise<Example> {
  const now = Math.floor(at / 1000);
  const data = { order_id: '576486316948490001', order_status: 'AWAITING_SHIPMENT', update_time: now };
  const body = JSON.stringify({
    type: 1,
    tts_notification_id: '7327112393057371910',
    shop_id: '1',
    timestamp: now,
    data,
  });
  const [appKey, appSecret] = twoWords(secret) ?? ['', secret];
  return { headers: { Authorization: bytesToHex(await hmacOf(bytesOf(appSecret), bytesOf(appKey + body))) }, body };
}
