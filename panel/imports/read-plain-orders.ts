import { safeName } from '../../shared/unwanted.ts';
import { linesOf } from '../../shared/sold-lines.ts';
import { shopNames } from '../../shared/imports.ts';
import { countIn, idIn, moneyIn, timeIn } from './cells.ts';
import type { Row } from './columns.ts';
import { grouped, type OrderEntry } from './sheet.ts';

/** Our own template, with a column's name in either language. */
const columns = {
  shop: ['店铺', 'shop'],
  order: ['订单号', 'order'],
  placedAt: ['下单时间', 'placed_at'],
  state: ['状态', 'state'],
  amount: ['金额', 'amount'],
  currency: ['币种', 'currency'],
  title: ['商品', 'title'],
  sku: ['SKU', 'sku'],
  units: ['数量', 'units'],
  buyer: ['买家', 'buyer'],
} as const;

/** Either of these tells the template apart. */
export const plainOrderColumns = [
  ['订单号', '下单时间', '状态', '金额'],
  ['order', 'placed_at', 'state', 'amount'],
] as const;

const paid = { paid: true, cancelled: false };
const states: Readonly<
  Record<string, { readonly paid: boolean; readonly cancelled: boolean; readonly isBack?: true }>
> = {
  ...named('paid', '已付款', paid),
  ...named('unpaid', '未付款', { paid: false, cancelled: false }),
  ...named('cancelled', '已取消', { paid: false, cancelled: true }),
  ...named('refunded', '已退款', { ...paid, isBack: true }),
};
function named<T>(en: string, zh: string, state: T): Record<string, T> {
  return { [en]: state, [zh]: state };
}

/** One row for each line of an order; what is said of the order stands in the first. */
export const plainOrders = (rows: readonly Row[]) =>
  grouped(rows, (row) => `${row.text(...columns.shop)} ${row.text(...columns.order)}`.trim());

export function readPlainOrder(rows: readonly [Row, ...Row[]]): OrderEntry {
  const [first] = rows;
  const shop = first.text(...columns.shop) || 'standard';
  const source = shopNames.find((name) => name === shop);
  if (!source) throw first.bad('shop-unknown', ...columns.shop);
  const orderId = `${source}:${idIn(first, ...columns.order)}`;
  const placedAt = timeIn(first, null, ...columns.placedAt);
  if (placedAt === null) throw first.bad('cell-missing', ...columns.placedAt);
  const state = states[first.needed(...columns.state).toLowerCase()];
  if (!state) throw first.bad('state-unknown', ...columns.state);
  const { isBack, ...standing } = state;
  return {
    row: first.number,
    source,
    back: isBack ? { minor: 0, units: 0, whole: true } : null,
    order: {
      orderId,
      version: placedAt,
      ...standing,
      excluded: false,
      placedAt,
      total: moneyIn(first, first.text(...columns.currency) || 'CNY', ...columns.amount),
      ...linesOf(
        rows.map((row) => ({
          sku: row.text(...columns.sku),
          title: row.text(...columns.title),
          quantity: countIn(row, ...columns.units),
        })),
      ),
      buyer: safeName(first.text(...columns.buyer)),
    },
  };
}
