import * as z from 'zod/mini';
import { plainText } from './names.ts';
import type { OrderFacts } from './show/order-row.ts';
import { Sku } from './show/words.ts';

/** One line of an order as the sender has it. */
export interface SoldLine {
  readonly sku?: string | null | undefined;
  readonly title: string;
  readonly quantity: number;
}

const MOST_LINES = 20;
const LONGEST_TITLE = 120;

/** A title that fits by UTF-16 units too, which one character of emoji may take twenty-five of. */
function titleOf(raw: string): string {
  const title = plainText(raw, LONGEST_TITLE);
  return title.length <= LONGEST_TITLE ? title : plainText(title, LONGEST_TITLE / 30);
}

/**
 * The lines as the show keeps them, twenty at most, and the units of all. A SKU that the show cannot hold is left out, and so is
 * a line of which nothing can be shown: the order is real even if a word of it is not.
 */
export function linesOf(sold: readonly SoldLine[]): Pick<OrderFacts, 'lines' | 'units'> {
  const lines = sold.flatMap(({ sku: raw, title: words, quantity: units }) => {
    const sku = z.safeParse(Sku, raw).data;
    const title = titleOf(words) || titleOf(sku ?? '');
    if (!title) return [];
    return [sku === undefined ? { title, units } : { sku, title, units }];
  });
  return { lines: lines.slice(0, MOST_LINES), units: sold.reduce((sum, { quantity }) => sum + quantity, 0) };
}
