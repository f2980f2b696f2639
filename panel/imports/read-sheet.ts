import { ImportedOrder, ImportedStock } from '../../shared/imports.ts';
import { hasColumns, rowsOf, type Row } from './columns.ts';
import { doudianOrderColumns, doudianOrders, readDoudianOrder } from './read-doudian-orders.ts';
import { plainOrderColumns, plainOrders, readPlainOrder } from './read-plain-orders.ts';
import { readShopifyOrder, shopifyOrderColumns, shopifyOrders } from './read-shopify-orders.ts';
import { readStockRow, stockLayoutOf } from './read-stock.ts';
import type { Table } from './read-table.ts';
import { eachRead, type OrderEntry, type Progress, type Sheet } from './sheet.ts';

type Group = [Row, ...Row[]];
const readOrders = (groups: readonly Group[], read: (group: Group) => OrderEntry, progress: Progress): Sheet => ({
  kind: 'orders',
  ...eachRead(groups, ([first]) => first, read, ImportedOrder, progress),
});

/**
 * Orders or stock from a table, known by its columns: Shopify's and 抖店's exports, and our own templates. `writtenAt` is when the file
 * was written, ms: the age of the stock figures in it.
 */
export function readSheet(table: Table, writtenAt: number, progress: Progress = () => {}): Sheet {
  const { columns, rows } = rowsOf(table);
  if (hasColumns(columns, ...shopifyOrderColumns)) return readOrders(shopifyOrders(rows), readShopifyOrder, progress);
  if (hasColumns(columns, ...doudianOrderColumns)) return readOrders(doudianOrders(rows), readDoudianOrder, progress);
  if (plainOrderColumns.some((names) => hasColumns(columns, ...names)))
    return readOrders(plainOrders(rows), readPlainOrder, progress);
  const layout = stockLayoutOf(columns);
  if (!layout) return { kind: 'unknown' };
  const read = eachRead(
    rows,
    (row) => row,
    (row) => readStockRow(row, layout, writtenAt),
    ImportedStock,
    progress,
  );
  return { kind: 'stock', ...read };
}
