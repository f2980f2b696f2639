import { safeName } from '../../shared/unwanted.ts';
import { linesOf } from '../../shared/sold-lines.ts';
import { countIn, idIn, moneyIn, timeIn } from './cells.ts';
import type { Row } from './columns.ts';
import { grouped, type OrderEntry } from './sheet.ts';

/** By these columns 抖店's export of orders is known (抖店后台 → 订单 → 订单管理 → 导出). */
export const doudianOrderColumns = ['主订单编号', '订单状态', '商品数量', '订单应付金额'];

/** 抖店 writes times of Beijing, minutes east of UTC. */
const BEIJING = 480;

/** Paid, until after-sales say otherwise. A closed order was cancelled, or given back as a whole. */
const states: Readonly<Record<string, { paid: boolean; cancelled?: true }>> = {
  待支付: { paid: false },
  待付款: { paid: false },
  待发货: { paid: true },
  备货中: { paid: true },
  部分发货: { paid: true },
  已发货: { paid: true },
  已签收: { paid: true },
  已完成: { paid: true },
  已关闭: { paid: false, cancelled: true },
  已取消: { paid: false, cancelled: true },
};

const TIMES = ['订单提交时间', '支付完成时间', '发货时间', '订单完成时间'];

/** One row for each 子订单; together they are the order that viewers know. */
export const doudianOrders = (rows: readonly Row[]) => grouped(rows, (row) => row.text('主订单编号'));

const isGivenBack = (row: Row) => row.text('售后状态') === '退款成功';

function stateOf(row: Row) {
  const state = states[row.needed('订单状态')];
  if (!state) throw row.bad('state-unknown', '订单状态');
  return state;
}

/** Encrypted names begin with `##` or `$$`; a name with stars is masked already, of which the first character is enough. */
const nameOf = (row: Row) => row.text('收件人').replace(/^(?:##|\$\$).*/s, '');

export function readDoudianOrder(rows: readonly [Row, ...Row[]]): OrderEntry {
  const [first] = rows;
  const orderId = `doudian:${idIn(first, '主订单编号')}`;
  const placedAt = timeIn(first, BEIJING, '订单提交时间');
  if (placedAt === null) throw first.bad('cell-missing', '订单提交时间');
  const moments = rows.flatMap((row) => TIMES.map((name) => timeIn(row, BEIJING, name) ?? 0));
  const unitsOf = (row: Row) => countIn(row, '商品数量');
  const amountOf = (row: Row) => moneyIn(row, 'CNY', '订单应付金额').minor;
  const sum = (some: readonly Row[], of: (row: Row) => number) => some.reduce((all, row) => all + of(row), 0);
  const isOff = (row: Row) => stateOf(row).cancelled ?? false;
  // An order of which no part stands any more, and of which nothing was paid back, was cancelled; else what is off was given back.
  const cancelled = rows.every(isOff) && !rows.some(isGivenBack);
  const back = cancelled ? [] : rows.filter((row) => isOff(row) || isGivenBack(row));
  return {
    row: first.number,
    source: 'doudian',
    back:
      back.length === 0
        ? null
        : { minor: sum(back, amountOf), units: sum(back, unitsOf), whole: back.length === rows.length },
    order: {
      orderId,
      version: Math.max(placedAt, ...moments),
      paid: rows.some((row) => stateOf(row).paid),
      cancelled,
      excluded: false,
      placedAt,
      total: { currency: 'CNY', minor: sum(rows, amountOf) },
      ...linesOf(
        rows.map((row) => ({
          sku: row.text('商家编码', '规格编码', '商品ID'),
          title: row.text('选购商品', '商品名称'),
          quantity: unitsOf(row),
        })),
      ),
      buyer: safeName(nameOf(first)),
    },
  };
}
