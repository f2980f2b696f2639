import type { Command } from '../../shared/show/show.ts';

export const SKU = 'CUP-500';
const yuan = (amount: number) => ({ minor: amount * 100, currency: 'CNY' });

/** The product of these tests: 199 yuan, 99 in its deals. */
export const cups: Command = {
  type: 'catalog/put',
  product: { sku: SKU, title: '保温杯 500ml', price: yuan(199), unit: '个', feedIds: ['shopify:808950810'] },
};

/** A flash sale of it, as a draft. */
export const draft = (offerId: string, lastsMs: number): Command => ({
  type: 'offers/draft',
  offer: { offerId, kind: 'flash-sale', sku: SKU, deal: yuan(99), lastsMs, reason: 'another round' },
});

/** The commands that put that sale on air at once. */
export const sale = (offerId: string, lastsMs: number): Command[] => [
  draft(offerId, lastsMs),
  { type: 'offers/start', offerId },
];

/** A ladder of likes with one tier, under way. */
export const ladder = (threshold: number, code: string): Command[] => [
  {
    type: 'rewards/plan',
    ladder: {
      ladderId: 'likes',
      metric: 'likes',
      tiers: [{ tierId: 'one', threshold, reward: '满减券 20 元', code, quantity: 100 }],
    },
  },
  { type: 'rewards/start' },
];

/**
 * An order of one of it as Shopify tells it, paid just now. Written as text, since no number of JavaScript holds an id of 18
 * digits. `name`: the buyer's first name and family name.
 */
export function paidOrder({ id, name, family = 'Example' }: { id: string; name: string; family?: string }): string {
  const now = new Date().toISOString();
  return `{ "id": ${id}, "created_at": "${now}", "processed_at": "${now}", "updated_at": "${now}", "cancelled_at": null,
    "financial_status": "paid", "test": false, "source_name": "web", "user_id": null, "tags": "", "refunds": [],
    "currency": "CNY", "total_price": "198.00", "email": "li.xiaoyun@shop.example", "phone": "+8613800138000",
    "customer": { "id": 7012345678901234567, "first_name": "${name}", "last_name": "${family}" },
    "shipping_address": { "first_name": "${name}", "last_name": "${family}", "address1": "中山路 1 号" },
    "line_items": [{ "id": 8012345678901234567, "sku": "${SKU}", "title": "保温杯", "quantity": 2, "price": "99.00" }] }`;
}
