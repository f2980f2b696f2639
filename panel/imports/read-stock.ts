import { FILE } from '../../shared/imports.ts';
import { countIn, idIn } from './cells.ts';
import { hasColumns, type Row } from './columns.ts';
import type { StockEntry } from './sheet.ts';

/** An export of stock: by which columns it is known, and where in it code, place and number stand. */
interface StockLayout {
  readonly known: readonly string[];
  readonly item: string;
  readonly place?: string;
  readonly left: readonly string[];
}

const layouts: readonly StockLayout[] = [
  // Shopify Admin → Products → Inventory → Export; the number's name changed over the years.
  {
    known: ['Handle', 'SKU', 'Location', 'Available'],
    item: 'SKU',
    place: 'Location',
    left: ['Available'],
  },
  {
    known: ['Handle', 'SKU', 'Location', 'Available (not editable)'],
    item: 'SKU',
    place: 'Location',
    left: ['Available (not editable)'],
  },
  // 抖店后台 → 商品 → 商品管理 → 导出.
  { known: ['商品ID', '商家编码', '现货库存'], item: '商家编码', left: ['现货库存'] },
  { known: ['商品ID', '商家编码', '库存'], item: '商家编码', left: ['库存'] },
  // Our own template.
  { known: ['SKU', '剩余'], item: 'SKU', left: ['剩余'] },
  { known: ['sku', 'left'], item: 'sku', left: ['left'] },
];

export const stockLayoutOf = (columns: ReadonlySet<string>): StockLayout | undefined =>
  layouts.find(({ known }) => hasColumns(columns, ...known));

/** Rows without a code are products that the shop itself has none for, and rows without a number places that do not count: left out. */
export function readStockRow(row: Row, { item, place, left }: StockLayout, readAt: number): StockEntry | undefined {
  const number = row.text(...left);
  if (row.text(item) === '' || number === '' || /^not stocked$/i.test(number)) return undefined;
  // Below zero was sold beyond stock: nothing is left.
  const count = number.startsWith('-') ? 0 : countIn(row, ...left);
  const where = (place === undefined ? '' : row.text(place)).slice(0, 64).trim();
  return { row: row.number, item: idIn(row, item), place: where || FILE, left: count, readAt };
}
