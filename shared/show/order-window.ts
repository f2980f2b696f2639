import { countedOf, factsOf, type Counted, type OrderRow } from './order-row.ts';

/** From when on orders are this show's, ms. Shops tell whole seconds, so the second in which it was opened is its first. */
export const windowStart = (openedAt: number): number => Math.floor(openedAt / 1000) * 1000;

/** Whether an order was placed before a show, or nobody knows when: then it is none of the show's, whatever becomes of it. */
export function isOutside(row: OrderRow, openedAt: number): boolean {
  if (row.show !== undefined && row.show !== openedAt) return true;
  const facts = factsOf(row);
  return facts !== null && (facts.unplaced === true || facts.placedAt < windowStart(openedAt));
}

/** What an order adds to the totals of the show that was opened then. */
export const countedIn = (row: OrderRow | undefined, openedAt: number): Counted | null =>
  row === undefined || isOutside(row, openedAt) ? null : countedOf(row);
