import { findProduct, productByFeedId, type Listed, type State as Catalog } from '../../shared/show/catalog.ts';

const MOST_IDS = 8;
const LONGEST_ID = 64;
/** As many characters as all ids of a product may take, with what stands between them. */
export const LONGEST_IDS = MOST_IDS * (LONGEST_ID + 2);

/** The ids under which shops report a product's stock, as they stand in the form. */
export const stockIdsText = ({ feedIds = [] }: Pick<Listed, 'feedIds'>): string => feedIds.join(', ');

export type StockIdsRead =
  | { readonly ids: readonly string[] }
  | { readonly fault: 'badStockIds' }
  | { readonly taken: string };

/**
 * Reads the ids typed for product `sku`, with commas between several. Digits alone are an inventory item of Shopify. What
 * was not touched stays to the letter. `taken` is the title of another product that has one of the ids.
 */
export function readStockIds(typed: string, sku: string, catalog: Catalog): StockIdsRead {
  const known = findProduct(catalog, sku);
  if (known && typed.trim() === stockIdsText(known)) return { ids: known.feedIds ?? [] };
  const parts = typed.split(/[,，、]/u).map((part) => part.trim());
  const ids = [...new Set(parts.filter(Boolean).map((part) => (/^\d+$/.test(part) ? `shopify:${part}` : part)))];
  if (ids.length > MOST_IDS || ids.some((id) => id.length > LONGEST_ID)) return { fault: 'badStockIds' };
  const owner = ids.map((id) => productByFeedId(catalog, id)).find((product) => product && product.sku !== sku);
  return owner ? { taken: owner.title } : { ids };
}
