import { hash } from 'node:crypto';
import type { Example } from '../adapter.ts';

/** A paid order as life services send it, signed. `at` is room time, ms. */
export function example(at: number, secret: string): Example {
  const now = Math.floor(at / 1000);
  const order = { order_id: '1000000000000000001', pay_amount: 19900, create_time: now };
  const content = JSON.stringify({ action: 'pay_success', msg_time: now, order });
  const body = JSON.stringify({ event: 'life_trade_order_notify', client_key: 'test', content, log_id: 'test' });
  return { headers: { 'X-Douyin-Signature': hash('sha1', secret + body, 'hex'), 'Msg-Id': 'test' }, body };
}
