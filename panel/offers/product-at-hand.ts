import { findProduct, type Listed } from '../../shared/show/catalog.ts';
import { presentedAt } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { timetable } from '../../shared/show/timetable.ts';

/** The product that a new offer is most likely for: the one presented at `now`, else the rundown's next, else the newest. */
export function productAtHand({ catalog, rundown }: Show, now: number): Listed | undefined {
  const next = timetable(rundown, now).find(({ turn, isCut }) => turn === null && !isCut)?.item;
  const sku = presentedAt(rundown, now)?.sku ?? next?.sku;
  return (sku === undefined ? undefined : findProduct(catalog, sku)) ?? catalog.products.at(-1);
}
