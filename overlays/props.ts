import type { Money } from '../shared/money.ts';
import type { Command } from '../shared/show/show.ts';
import { cny, opening, T0, usd, type Step } from './script.ts';

/* Things that the demos' shows are about. */

const DAY_MS = 86_400_000;

export interface Prop {
  sku?: string;
  title: string;
  price?: Money;
  deal?: Money;
  unit?: string;
  /** Whether 30 days of an earlier price are on record. */
  hasEvidence?: boolean;
}

const put = ({ sku = 'LW-30', title, price = cny(199), unit = '件' }: Prop): Command => ({
  type: 'catalog/put',
  product: { sku, title, price, unit },
});

/** The product is listed, with the evidence for its earlier price if there is any. */
export function listed(prop: Prop): Step[] {
  const { sku = 'LW-30', price = cny(199), hasEvidence = true } = prop;
  const row = { price, from: T0 - 40 * DAY_MS, until: T0, source: 'price list' };
  return [[0, put(prop)], ...(hasEvidence ? [[1, { type: 'catalog/record-price', sku, row }] as const] : [])];
}

/** The product's deal, drafted: two minutes and three quarters unless told otherwise. */
export const drafted = (
  { sku = 'LW-30', deal = cny(99.9) }: Prop,
  { lastsMs = 180_000, limitPerBuyer = 2, quantity = 0, coupon = '' } = {},
): Step => [
  2,
  {
    type: 'offers/draft',
    offer: {
      offerId: 'deal',
      kind: 'flash-sale',
      sku,
      deal,
      lastsMs,
      ...(limitPerBuyer > 0 ? { limitPerBuyer } : {}),
      ...(quantity > 0 ? { quantity } : {}),
      ...(coupon === '' ? {} : { coupon }),
    },
  },
];

export const foundation: Prop = { title: '持妆粉底液 30ml · 混油皮' };
export const foundationInEnglish: Prop = { title: 'Long-wear foundation 30 ml', price: usd(49), deal: usd(24.5) };
export const teaSet: Prop = {
  title: '典藏版手工景德镇薄胎青花瓷茶具十二件套礼盒装含茶盘收藏证书与定制刻字服务特别款🎁',
  price: cny(14_523_000),
  deal: cny(12_345_678.9),
  unit: '套',
};
/** Right to left, with marks and an emoji made of many. */
export const carpet: Prop = { title: 'سجادة صوف يدوية ﷽ 👩🏽‍🚀👨‍👩‍👧‍👦 W̷̢̛i̶d̴e', price: cny(899), deal: cny(599) };

/** A deal of a product, armed and started a second later. */
export const onAir = (prop: Prop, options: Parameters<typeof drafted>[1] = {}): Step[] => [
  opening(),
  ...listed(prop),
  drafted(prop, options),
  [1_000, { type: 'offers/arm', offerId: 'deal' }],
  [4_000, { type: 'offers/start', offerId: 'deal' }],
];

/** A count of the stock by the host, or a shop's word on it. */
export const counted = (after: number, left: number, restock?: string): Step => [
  after,
  { type: 'stock/count', sku: 'LW-30', left, ...(restock === undefined ? {} : { restock }) },
];
export const reported = (after: number, left: number): Step => [
  after,
  { type: 'stock/report', item: 'LW-30', place: 'Hangzhou', left, readAt: T0 + after - 300 },
];

/** A slip of the tongue about the product on air. The correction itself is switched off, else it takes the card's place. */
export const slip = (after: number): Step[] => [
  [after, { type: 'notices/slip', slip: { wrong: cny(89) } }],
  [after + 1, { type: 'stage/switch', widget: 'correction', on: false }],
];
