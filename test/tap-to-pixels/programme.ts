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
    ladder: { ladderId: 'likes', metric: 'likes', tiers: [{ tierId: 'one', threshold, reward: '满减券 20 元', code, quantity: 100 }] },
  },
  { type: 'rewards/start' },
];
