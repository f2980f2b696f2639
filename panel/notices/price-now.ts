import type { Money } from '../../shared/money.ts';
import type { Listed } from '../../shared/show/catalog.ts';
import { current, phaseOf, type Deal, type Offers } from '../../shared/show/offer.ts';

const isAsked = (deal: Deal, now: number) =>
  phaseOf(deal, now) === 'live' && (deal.kind === 'flash-sale' || deal.completed !== null);

/** What a product costs at `now`: its deal's price while that is asked, which for a group is once it is full; else the catalog's. */
export function priceNow({ sku, price }: Pick<Listed, 'sku' | 'price'>, offers: Offers, now: number): Money {
  const deal = current(offers, now);
  return deal?.sku === sku && isAsked(deal, now) ? deal.deal : price;
}
