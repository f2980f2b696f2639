import type { Example } from '../adapter.ts';
import { bytesOf, hmacOf, toBase64 } from '../hmac.ts';

/** An order as WooCommerce sends one, typed in by the shop itself, signed. `at` is room time, ms. */
export async function example(at: number, secret: string): Promise<Example> {
  const now = new Date(at).toISOString().slice(0, 19);
  const body = JSON.stringify({
    id: Math.floor(at / 1000),
    status: 'processing',
    currency: 'USD',
    date_created_gmt: now,
    date_modified_gmt: now,
    total: '19.90',
    created_via: 'admin',
    billing: { first_name: 'Lin', last_name: 'Test' },
    line_items: [{ name: 'Test item', sku: 'TEST-1', quantity: 1 }],
    refunds: [],
  });
  const signature = toBase64(await hmacOf(bytesOf(secret), bytesOf(body)));
  return { headers: { 'X-WC-Webhook-Topic': 'order.updated', 'X-WC-Webhook-Signature': signature }, body };
}
