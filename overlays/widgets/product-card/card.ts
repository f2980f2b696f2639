import { nextOf } from '../../moment.ts';
import { seenAt } from '../../notice-time.ts';
import { widthAt } from '../text-width.ts';
import type { Money } from '../../../shared/money.ts';
import { endOf, isDeal, phaseOf, type Deal } from '../../../shared/show/offer.ts';
import { findProduct, type Listed } from '../../../shared/show/catalog.ts';
import { stepOf, type Presented, type Step } from '../../../shared/show/rundown.ts';
import type { Show } from '../../../shared/show/fold.ts';

/** The product on the card, and where in its loop it is. */
export interface Card {
  readonly presented: Presented;
  readonly product: Listed;
  /** What is paid for it now; undefined where that takes a code, which the card does not tell. */
  readonly price: Money | undefined;
  readonly step: Step;
}

/** Whether a deal's price is what everybody pays at `now`: it runs, and a group is full. */
const isAsked = (deal: Deal, now: number) =>
  phaseOf(deal, now) === 'live' &&
  (deal.kind === 'flash-sale' || (deal.completed !== null && now >= deal.completed.startsAt));

/** The product that viewers see presented at `now`. A deal's price is its price also while the deal itself is switched off. */
export function cardAt({ rundown, catalog, offers }: Show, now: number): Card | undefined {
  const presented = seenAt(rundown.presented, now);
  const product = presented && findProduct(catalog, presented.sku);
  if (!product) return undefined;
  const deal = offers.filter(isDeal).find((each) => each.sku === product.sku && isAsked(each, now));
  const price = deal ? (deal.coupon === undefined ? deal.deal : undefined) : product.price;
  return { presented, product, price, step: stepOf(presented, now) };
}

/** When a price may next be another, room time. */
export const nextPrice = ({ offers }: Show, now: number): number =>
  nextOf(
    offers
      .filter(isDeal)
      .flatMap((deal) => [
        deal.startsAt,
        endOf(deal),
        deal.kind === 'group-buy' ? (deal.completed?.startsAt ?? null) : null,
      ]),
    now,
  );

/** How the selling points stand: one line, two lines, or two by two, each cut to its column. */
export type PointsLayout = 'none' | 'line' | 'lines' | 'grid';

/** The room for them, px, their size, and what stands before each and between two. */
const ROOM = 536;
const SIZE = 30;
const DOT = 24;
const GAP = 26;

export function pointsLayout(points: readonly string[]): PointsLayout {
  if (points.length === 0) return 'none';
  const rows = [0];
  for (const point of points) {
    const width = widthAt(point, SIZE) + DOT;
    const row = rows.at(-1)!;
    const isFirst = row === 0;
    if (!isFirst && row + GAP + width > ROOM) rows.push(width);
    else rows[rows.length - 1] = isFirst ? width : row + GAP + width;
  }
  if (rows.length > 2) return 'grid';
  return rows.length === 2 ? 'lines' : 'line';
}
