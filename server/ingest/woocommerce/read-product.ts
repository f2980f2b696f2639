import * as z from 'zod/mini';
import { digits, exactInt } from '../../../shared/exact-json.ts';
import { NotUnderstood, understand, type Said } from '../reading.ts';
import { gmt } from './read-order.ts';

const Product = z.object({
  id: digits,
  date_modified_gmt: gmt,
  manage_stock: z.union([z.boolean(), z.literal('parent')]),
  stock_quantity: z.nullish(exactInt),
});

/** What is left of one product or variation, where the shop counts it. Sold beyond stock reads as none left. */
export function readProduct(body: unknown): Said {
  const {
    id,
    date_modified_gmt: readAt,
    manage_stock: isCounted,
    stock_quantity: quantity,
  } = understand(Product, body);
  if (isCounted !== true || quantity === null || quantity === undefined) throw new NotUnderstood('stock-not-tracked');
  const item = `woocommerce:${id}`;
  const left = Math.max(0, quantity);
  return { key: `${item}@${readAt}`, commands: [{ type: 'stock/report', item, place: 'shop', left, readAt }] };
}
