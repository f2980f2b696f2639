import * as z from 'zod/mini';
import { digits, exactInt } from '../../../shared/exact-json.ts';
import { instant } from '../fields.ts';
import { NotUnderstood, understand, type Said } from '../reading.ts';

const Level = z.object({
  inventory_item_id: digits,
  location_id: digits,
  available: z.nullable(exactInt),
  updated_at: instant,
});

/** One warehouse's level of one item. Below zero (sold beyond stock) nothing is left; without a number the shop does not count it. */
export function readInventory(body: unknown): Said {
  const { inventory_item_id, location_id: place, available, updated_at: readAt } = understand(Level, body);
  if (available === null) throw new NotUnderstood('stock-not-tracked');
  const item = `shopify:${inventory_item_id}`;
  const left = Math.max(0, available);
  return { key: `${item}@${place}@${readAt}`, commands: [{ type: 'stock/report', item, place, left, readAt }] };
}
