import * as z from 'zod/mini';
import { digits } from '../../../shared/exact-json.ts';
import { count, seconds } from '../fields.ts';
import { understand, type Said } from '../reading.ts';

/** Webhook 27, *Inventory status change*: told when stock runs low, with what can still be ordered. */
const Inventory = z.object({
  data: z.object({
    sku_id: digits,
    inventory_distribution: z.object({ available_quantity: count }),
    update_time: seconds,
  }),
});

/** What can still be ordered of a SKU: what campaigns, creators and orders hold back is not in it. */
export function readInventory(body: unknown): Said {
  const { sku_id, inventory_distribution, update_time: readAt } = understand(Inventory, body).data;
  const item = `tiktok-shop:${sku_id}`;
  const left = inventory_distribution.available_quantity;
  return { key: `${item}@${readAt}`, commands: [{ type: 'stock/report', item, place: 'shop', left, readAt }] };
}
