import { findProduct, MOST_PRODUCTS, type Product } from '../../shared/show/catalog.ts';
import { isDeal } from '../../shared/show/offer.ts';
import type { Show } from '../../shared/show/show.ts';
import { moneyIn } from '../imports/cells.ts';
import type { Row } from '../imports/columns.ts';

const columns = {
  sku: ['SKU', '商品编码', 'sku'],
  title: ['商品', 'title'],
  price: ['平时价', 'price'],
  currency: ['币种', 'currency'],
  unit: ['单位', 'unit'],
  points: ['卖点', 'points'],
  stockIds: ['库存编号', 'stock_ids'],
} as const;

/** Either of these tells a list of products apart. */
export const productColumns = [
  ['SKU', '商品', '平时价'],
  ['sku', 'title', 'price'],
] as const;

/** Several things in one cell are parted by a bar, a semicolon or a line break. */
export const listIn = (row: Row, names: readonly string[]): string[] =>
  row
    .text(...names)
    .split(/[|｜;；\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** What is told of a product besides its price; what the table has no column for stays as it is. */
function moreOf(row: Row, known: Product | undefined): Partial<Product> {
  const unit = row.has(...columns.unit) ? row.text(...columns.unit) : known?.unit;
  const points = row.has(...columns.points) ? listIn(row, columns.points) : known?.points;
  const feedIds = row.has(...columns.stockIds) ? listIn(row, columns.stockIds) : known?.feedIds;
  return {
    ...(unit && { unit }),
    ...(points?.length && { points }),
    ...(feedIds?.length && { feedIds }),
    ...(known?.picture && { picture: known.picture }),
  };
}

/**
 * Reads the products of a list, one row after the other, and knows what stood in the rows above. Throws `BadCell` for what cannot be kept:
 * the room would refuse the whole list for it.
 */
export function productReader({ catalog, offers }: Show): (row: Row) => Product {
  const seen = new Set<string>();
  let fresh = 0;
  return (row) => {
    const sku = row.needed(...columns.sku);
    if (seen.has(sku)) throw row.bad('repeated', ...columns.sku);
    const known = findProduct(catalog, sku);
    if (!known && catalog.products.length + fresh >= MOST_PRODUCTS) throw row.bad('one-too-many', ...columns.sku);
    const currency = row.text(...columns.currency).toUpperCase() || (known?.price.currency ?? 'CNY');
    const title = row.needed(...columns.title);
    if (title.length > 120) throw row.bad('too-much', ...columns.title);
    const price = moneyIn(row, currency, ...columns.price);
    const isTold = offers.some((offer) => isDeal(offer) && offer.sku === sku && offer.fixed && offer.endedAt === null);
    if (known && isTold && JSON.stringify(known.price) !== JSON.stringify(price))
      throw row.bad('price-promised', ...columns.price);
    seen.add(sku);
    if (!known) fresh += 1;
    return { sku, title, price, ...moreOf(row, known) };
  };
}
