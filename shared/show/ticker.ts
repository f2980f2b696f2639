import * as z from 'zod/mini';
import { CUE_LEAD_MS, Masked, Moment, Total } from './words.ts';

/**
 * The order ticker's rows, each with the moment at which it enters. The queue lives here, in the show, so that every page shows
 * the same row at the same time and a page that loads late replays nothing. Few orders are shown one by one; when they come
 * faster than they can be read they are gathered into one row that counts.
 */
export const Row = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('one'),
    orderId: z.string(),
    startsAt: Moment,
    toldAt: Moment,
    placedAt: Moment,
    buyer: Masked,
    title: z.string(),
    units: Total,
    /** Told long after it was placed: it must not be called "just bought". */
    late: z.boolean(),
    retractedAt: z.nullable(Moment),
  }),
  z.object({
    kind: z.literal('many'),
    startsAt: Moment,
    /** The orders counted are those told from `from` up to, not including, `until`. */
    from: Moment,
    until: Moment,
    orders: z.array(z.string()),
    count: Total,
  }),
]);
export type Row = z.infer<typeof Row>;

/** A row is read in this time; the next enters no earlier. */
export const ROW_GAP_MS = 1_600;
/** A row stays this long after it entered. */
export const ROW_SHOWN_MS = 6_000;
/** A gathered row counts the orders of this long. */
export const GATHER_MS = 10_000;
const MOST_ROWS = 12;

type Told = Omit<Extract<Row, { kind: 'one' }>, 'kind' | 'startsAt' | 'toldAt' | 'retractedAt'>;

const leavesAt = (row: Row) =>
  row.kind === 'one' ? row.startsAt + ROW_SHOWN_MS : Math.max(row.until, row.startsAt) + ROW_SHOWN_MS;

/** The rows to be seen at `now`, oldest first. */
export const rowsAt = (rows: readonly Row[], now: number): Row[] =>
  rows.filter((row) => row.startsAt <= now && now < leavesAt(row));

/** When a row is gone: its time is up, or its order was given back. */
export const rowEnd = (row: Row): number =>
  row.kind === 'one' && row.retractedAt !== null ? Math.min(row.retractedAt, leavesAt(row)) : leavesAt(row);

/** The rows after one more order was told at `at`. */
export function addRow(rows: readonly Row[], told: Told, at: number): Row[] {
  const kept = rows.filter((row) => at < leavesAt(row)).slice(-MOST_ROWS + 1);
  const last = kept.at(-1);
  const one: Row = { kind: 'one', ...told, toldAt: at, startsAt: at + CUE_LEAD_MS, retractedAt: null };
  if (!last) return [one];
  if (told.late) return besideNews(kept, last, one);
  if (last.kind === 'many' && at < last.until) {
    const gathered: Row = { ...last, orders: [...last.orders, told.orderId].slice(-500), count: last.count + 1 };
    return [...kept.slice(0, -1), gathered];
  }
  const free = last.startsAt + ROW_GAP_MS;
  if (free <= one.startsAt) return [...kept, one];
  if (last.kind === 'one' && last.startsAt > at + CUE_LEAD_MS) {
    if (last.late) return [...kept.slice(0, -1), { ...one, startsAt: last.startsAt }];
    // Somebody waits already: the two and all that follow are gathered.
    const many: Row = {
      kind: 'many',
      startsAt: last.startsAt,
      from: last.toldAt,
      until: last.toldAt + GATHER_MS,
      orders: [last.orderId, told.orderId],
      count: 2,
    };
    return [...kept.slice(0, -1), many];
  }
  return [...kept, { ...one, startsAt: free }];
}

/** An order that is no news has a row while there is room for it, and is never gathered: a gathered row speaks of new orders. */
function besideNews(rows: Row[], last: Row, one: Extract<Row, { kind: 'one' }>): Row[] {
  const isFree = last.startsAt + ROW_GAP_MS <= one.startsAt && (last.kind === 'one' || last.until <= one.toldAt);
  return isFree ? [...rows, one] : rows;
}

/** The rows after an order was given back: its row leaves, a gathered row counts one less. */
export function retractRow(rows: readonly Row[], orderId: string, at: number): Row[] {
  return rows.flatMap((row): Row[] => {
    if (row.kind === 'one') {
      if (row.orderId !== orderId) return [row];
      return at < row.startsAt ? [] : [{ ...row, retractedAt: row.retractedAt ?? at }];
    }
    if (!row.orders.includes(orderId)) return [row];
    const orders = row.orders.filter((other) => other !== orderId);
    return orders.length === 0 ? [] : [{ ...row, orders, count: row.count - 1 }];
  });
}
