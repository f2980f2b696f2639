import type { Example } from '../adapter.ts';
import { bytesOf, hmacOf, toBase64 } from '../hmac.ts';
import { secretBytes } from './secret.ts';

/** A test order as `docs/ingest.md` describes it, signed. `at` is room time, ms. */
export async function example(at: number, secret: string): Promise<Example> {
  const now = new Date(at).toISOString();
  const data = {
    order_id: `test-${at}`,
    placed_at: now,
    currency: 'CNY',
    total: '199.00',
    lines: [{ sku: 'TEST-1', title: '测试商品', quantity: 1, price: '199.00' }],
    buyer: { name: '李小云' },
    test: true,
  };
  const body = JSON.stringify({ type: 'order.paid', timestamp: now, data });
  const id = `msg_test_${at}`;
  const timestamp = String(Math.floor(at / 1000));
  const signature = await hmacOf(secretBytes(secret) ?? bytesOf(secret), bytesOf(`${id}.${timestamp}.${body}`));
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${toBase64(signature)}`,
  };
  return { headers, body };
}
