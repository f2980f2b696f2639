import type { Language } from '../../shared/language.ts';
import { timesMoney } from '../../shared/money.ts';
import { current } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { newId } from '../ids.ts';

const buyers: Record<Language, readonly string[]> = {
  'zh-CN': ['陈**', '小**', '李**', '阿**'],
  en: ['A**', 'J**', 'M**', 'S**'],
};
const pick = <T>(from: readonly T[]): T => from[crypto.getRandomValues(new Uint8Array(1))[0]! % from.length]!;

/** A made-up order of the product on air, else of the newest one. Null without a product. A live room refuses it by its type. */
export function madeUpOrder({ catalog, offers }: Show, now: number, language: Language): Command | null {
  const at = Math.round(now);
  const offer = current(offers, at);
  const product = catalog.products.find(({ sku }) => sku === offer?.sku) ?? catalog.products.at(-1);
  if (!product) return null;
  const units = pick([1, 1, 1, 2]);
  const price = offer?.started ? offer.deal : product.price;
  return {
    type: 'orders/simulate',
    order: {
      orderId: `rehearsal:${newId('order')}`,
      version: 1,
      paid: true,
      cancelled: false,
      excluded: false,
      placedAt: at,
      total: timesMoney(price, units),
      lines: [{ sku: product.sku, title: product.title, units }],
      units,
      buyer: pick(buyers[language]),
    },
  };
}
