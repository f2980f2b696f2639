import type { Language } from '../../shared/language.ts';
import type { Command } from '../../shared/show/show.ts';
import type { LiveShow } from '../kit/live-show.ts';

const DAY_MS = 86_400_000;
const SKU = 'SERUM-30';
const INVENTORY_ITEM = '4012345678901234567';

/** What differs between the Chinese and the English show of the pictures. */
const words = {
  'zh-CN': {
    currency: 'CNY',
    title: '山茶花修护精华 30ml',
    unit: '瓶',
    prices: [29_900, 16_900],
    evidence: '店铺价格记录',
    tiers: ['全场包邮', '满 99 减 20', '抽送正装精华'],
    buyers: ['林晓月', '陈嘉', '王一诺', 'Mika Sato', '赵敏', '欧阳云'],
  },
  en: {
    currency: 'USD',
    title: 'Camellia repair serum',
    unit: 'pcs',
    prices: [4_900, 2_900],
    evidence: "the shop's price history",
    tiers: ['Free shipping', '20% off storewide', 'Win a full-size set'],
    buyers: ['Olivia Hart', 'Noah Lindqvist', 'Zoë Martin', 'Liam Okafor', 'Ava Rossi', 'Mateo Cruz'],
  },
} as const;

/** Sets the stage: product with evidence, a drafted sale, a ladder that is being climbed, stock told by the shop. */
export async function prepare(show: LiveShow, language: Language, lastsMs: number): Promise<void> {
  const { currency, title, unit, prices, evidence, tiers } = words[language];
  const [regular, deal] = prices.map((minor) => ({ minor, currency }));
  const until = Date.now();
  const commands: Command[] = [
    { type: 'stage/set-language', language },
    { type: 'catalog/set-market', market: language === 'en' ? 'other' : 'cn' },
    {
      type: 'catalog/put',
      product: { sku: SKU, title, price: regular!, unit, feedIds: [`shopify:${INVENTORY_ITEM}`] },
    },
    {
      type: 'catalog/record-price',
      sku: SKU,
      row: { price: regular!, from: until - 60 * DAY_MS, until, source: evidence },
    },
    {
      type: 'offers/draft',
      offer: { offerId: 'serum', kind: 'flash-sale', sku: SKU, deal: deal!, lastsMs, quantity: 50, limitPerBuyer: 2 },
    },
    {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'likes',
        metric: 'likes',
        tiers: [
          { tierId: 'one', threshold: 5_000, reward: tiers[0], code: 'SHIP0' },
          { tierId: 'two', threshold: 20_000, reward: tiers[1], code: 'BLOOM20', quantity: 200 },
          { tierId: 'three', threshold: 50_000, reward: tiers[2], quantity: 5 },
        ],
      },
    },
    { type: 'rewards/start' },
  ];
  await show.order(...commands);
  await tellStock(show, 50);
}

/** The sale goes on air. */
export const start = (show: LiveShow): Promise<void> => show.order({ type: 'offers/start', offerId: 'serum' });

export const like = (show: LiveShow, count: number): Promise<void> =>
  show.order({ type: 'audience/add', metric: 'likes', count });

/** The shop says what is left. */
export async function tellStock(show: LiveShow, left: number): Promise<void> {
  const body = `{ "inventory_item_id": ${INVENTORY_ITEM}, "location_id": 53716844710, "available": ${left},
    "updated_at": "${new Date().toISOString()}" }`;
  await delivered(show.deliver('inventory_levels/update', body));
}

/** Somebody buys: the shop tells it, signed. */
export async function buy(show: LiveShow, language: Language, index: number): Promise<void> {
  const { buyers, title, currency, prices } = words[language];
  const name = buyers[index % buyers.length]!;
  const now = new Date().toISOString();
  const body = JSON.stringify({
    id: 6_100_000_000_000 + index,
    created_at: now,
    processed_at: now,
    updated_at: now,
    cancelled_at: null,
    financial_status: 'paid',
    test: false,
    currency,
    total_price: (prices[1] / 100).toFixed(2),
    shipping_address: { name },
    line_items: [{ sku: SKU, title, quantity: 1 + (index % 2) }],
  });
  await delivered(show.deliver('orders/paid', body));
}

async function delivered(status: Promise<number>) {
  const got = await status;
  if (got !== 200) throw new Error(`The room answered a delivery with ${got}`);
}
