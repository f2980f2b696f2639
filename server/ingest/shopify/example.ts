import type { Example } from '../adapter.ts';
import { bytesOf, hmacOf, toBase64 } from '../hmac.ts';

/** A test order as Shopify sends one, signed. `at` is room time, ms. */
export async function example(at: number, secret: string): Promise<Example> {
  const now = new Date(at).toISOString();
  const body = JSON.stringify({
    id: at,
    created_at: now,
    updated_at: now,
    cancelled_at: null,
    financial_status: 'paid',
    test: true,
    currency: 'CNY',
    total_price: '199.00',
    customer: { first_name: '小云', last_name: '李' },
    line_items: [{ sku: 'TEST-1', title: '测试商品', quantity: 1 }],
    refunds: [],
  });
  const signature = toBase64(await hmacOf(bytesOf(secret), bytesOf(body)));
  return { headers: { 'X-Shopify-Topic': 'orders/paid', 'X-Shopify-Hmac-Sha256': signature }, body };
}
