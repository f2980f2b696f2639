import { hash } from 'node:crypto';
import type { Example } from '../adapter.ts';
import { twoWords } from '../two-words.ts';

/** A test order as 有赞 sends it, signed. `at` is room time, ms. */
export function example(at: number, secret: string): Example {
  const now = new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
  const full_order_info = {
    order_info: { tid: 'E20261120120000000000001', status: 'TRADE_PAID', created: now, update_time: now },
    pay_info: { payment: '199.00' },
    orders: [{ title: '测试商品', num: 1 }],
    buyer_info: { fans_nickname: '李小云' },
  };
  const msg = encodeURIComponent(JSON.stringify({ full_order_info }));
  const body = JSON.stringify({ type: 'trade_TradePaid', msg, test: true, msg_id: `test-${at}`, version: at });
  const [clientId = '', clientSecret = ''] = twoWords(secret) ?? [];
  return { headers: { 'Event-Sign': hash('md5', clientId + body + clientSecret, 'hex') }, body };
}
