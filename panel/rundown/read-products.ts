import type { Product } from '../../shared/show/catalog.ts';
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

/** One product of the list. Throws `BadCell` for what cannot be kept. */
export function readProductRow(row: Row): Product {
  const currency = row.text(...columns.currency).toUpperCase() || 'CNY';
  const unit = row.text(...columns.unit);
  const points = listIn(row, columns.points);
  const feedIds = listIn(row, columns.stockIds);
  return {
    sku: row.needed(...columns.sku),
    title: row.needed(...columns.title),
    price: moneyIn(row, currency, ...columns.price),
    ...(unit && { unit }),
    ...(points.length > 0 && { points }),
    ...(feedIds.length > 0 && { feedIds }),
  };
}
