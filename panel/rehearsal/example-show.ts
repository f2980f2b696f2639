import type { Language } from '../../shared/language.ts';
import type { Command } from '../../shared/show/show.ts';

const DAY_MS = 86_400_000;

/** A small show to try everything with, as commands. For a rehearsal that is still empty; `now` is room time. */
export function exampleShow(language: Language, now: number): Command[] {
  const at = Math.round(now);
  const isChinese = language === 'zh-CN';
  const currency = isChinese ? 'CNY' : 'USD';
  const word = (zh: string, en: string) => (isChinese ? zh : en);
  const price = (minor: number) => ({ minor, currency });
  const evidence = (sku: string, minor: number): Command => ({
    type: 'catalog/record-price',
    sku,
    row: {
      price: price(minor),
      from: at - 40 * DAY_MS,
      until: at,
      source: word('示例：店铺价格记录', 'Example: the shop’s price history'),
    },
  });
  return [
    { type: 'catalog/set-market', market: isChinese ? 'cn' : 'other' },
    { type: 'stage/set-language', language },
    {
      type: 'catalog/put',
      product: {
        sku: 'SERUM-30',
        title: word('山茶花修护精华 30ml', 'Camellia repair serum 30 ml'),
        price: price(19_900),
        unit: word('瓶', 'pcs'),
      },
    },
    {
      type: 'catalog/put',
      product: {
        sku: 'BALM-SET',
        title: word('润唇膏三支装', 'Lip balm, set of three'),
        price: price(5_900),
        unit: word('套', 'sets'),
      },
    },
    evidence('SERUM-30', 19_900),
    evidence('BALM-SET', 5_900),
    {
      type: 'offers/draft',
      offer: {
        offerId: 'example-serum',
        kind: 'flash-sale',
        sku: 'SERUM-30',
        deal: price(9_900),
        lastsMs: 300_000,
        quantity: 50,
        limitPerBuyer: 2,
      },
    },
    {
      type: 'offers/draft',
      offer: {
        offerId: 'example-balm',
        kind: 'flash-sale',
        sku: 'BALM-SET',
        deal: price(3_900),
        lastsMs: 180_000,
        quantity: 100,
      },
    },
    { type: 'stock/count', sku: 'SERUM-30', left: 50 },
    { type: 'stock/count', sku: 'BALM-SET', left: 100 },
    {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'example-ladder',
        metric: 'likes',
        tiers: [
          {
            tierId: 'tier-1',
            threshold: 500,
            reward: word('满 99 减 10 券', '$5 off orders over $50'),
            code: 'LIKE10',
          },
          {
            tierId: 'tier-2',
            threshold: 2_000,
            reward: word('全场包邮', 'Free shipping'),
            code: 'SHIP0',
            quantity: 100,
          },
          { tierId: 'tier-3', threshold: 5_000, reward: word('抽送正装精华', 'A full-size serum to win'), quantity: 5 },
        ],
      },
    },
  ];
}
