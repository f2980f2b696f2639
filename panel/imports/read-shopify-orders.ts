import { NAMELESS } from '../../shared/names.ts';
import { safeName } from '../../shared/unwanted.ts';
import { linesOf } from '../../shared/sold-lines.ts';
import { countIn, idIn, moneyIn, timeIn } from './cells.ts';
import type { Row } from './columns.ts';
import { grouped, type OrderEntry } from './sheet.ts';

/** By these columns Shopify's export of orders is known (Admin → Orders → Export, “CSV for Excel” or plain). */
export const shopifyOrderColumns = ['Name', 'Financial Status', 'Total', 'Lineitem name', 'Id'];

const states: Readonly<Record<string, { paid: boolean; givenBack?: true; excluded?: true }>> = {
  paid: { paid: true },
  partially_refunded: { paid: true },
  refunded: { paid: false, givenBack: true },
  pending: { paid: false },
  authorized: { paid: false },
  partially_paid: { paid: false },
  expired: { paid: false },
  voided: { paid: false, excluded: true },
};

/** An order's rows: what is said of the order stands in the first one, each row has one line item. */
export const shopifyOrders = (rows: readonly Row[]) => grouped(rows, (row) => row.text('Name'));

/** The shop's own people's orders: a draft that they wrote, one that they rang up, one marked as theirs. */
const isOwnStaffs = (row: Row) =>
  row.text('Source') === 'shopify_draft_order' ||
  row.text('Employee') !== '' ||
  row
    .text('Tags')
    .split(',')
    .some((tag) => tag.trim().toLowerCase() === 'staff');

export function readShopifyOrder(rows: readonly [Row, ...Row[]]): OrderEntry {
  const [first] = rows;
  const orderId = `shopify:${idIn(first, 'Id')}`;
  const column = 'Financial Status';
  const state = states[first.needed(column).toLowerCase()];
  if (!state) throw first.bad('state-unknown', column);
  const at = (name: string) => timeIn(first, 0, name);
  const createdAt = at('Created at');
  if (createdAt === null) throw first.bad('cell-missing', 'Created at');
  const cancelledAt = at('Cancelled at');
  const moments = [createdAt, at('Paid at'), at('Fulfilled at'), cancelledAt].filter((each) => each !== null);
  const currency = first.needed('Currency');
  const refunded = first.text('Refunded Amount') === '' ? 0 : moneyIn(first, currency, 'Refunded Amount').minor;
  const names = ['Billing Name', 'Shipping Name'].map((name) => safeName(first.text(name)));
  return {
    row: first.number,
    source: 'shopify',
    back: refunded > 0 || state.givenBack ? { minor: refunded, units: 0, whole: state.givenBack ?? false } : null,
    order: {
      orderId,
      version: Math.max(...moments),
      paid: state.paid,
      cancelled: cancelledAt !== null,
      excluded: (state.excluded ?? false) || isOwnStaffs(first),
      placedAt: createdAt,
      total: moneyIn(first, currency, 'Total'),
      ...linesOf(
        rows.map((row) => ({
          sku: row.text('Lineitem sku'),
          title: row.text('Lineitem name'),
          quantity: countIn(row, 'Lineitem quantity'),
        })),
      ),
      buyer: names.find((name) => name !== NAMELESS) ?? NAMELESS,
    },
  };
}
