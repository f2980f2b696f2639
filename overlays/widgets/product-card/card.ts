import { seenAt } from '../../notice-time.ts';
import { widthAt } from '../text-width.ts';
import { findProduct, type Listed } from '../../../shared/show/catalog.ts';
import { stepOf, type Presented, type Step } from '../../../shared/show/rundown.ts';
import type { Show } from '../../../shared/show/fold.ts';

/** The product on the card, and where in its loop it is. */
export interface Card {
  readonly presented: Presented;
  readonly product: Listed;
  readonly step: Step;
}

/** The product that viewers see presented at `now`. */
export function cardAt({ rundown, catalog }: Show, now: number): Card | undefined {
  const presented = seenAt(rundown.presented, now);
  const product = presented && findProduct(catalog, presented.sku);
  return product && { presented, product, step: stepOf(presented, now) };
}

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
