import type { OrderFacts, OrderRow, RefundFacts } from './order-row.ts';

/* How what is told of an order one after the other becomes one row, whatever comes first and however often. */

/**
 * Of two tellings of one order the newer; of one age the one that went further: what is over was paid before. So any order of arrival
 * ends the same.
 */
function newer(one: OrderFacts, other: OrderFacts): OrderFacts {
  if (one.version !== other.version) return one.version > other.version ? one : other;
  const rank = (facts: OrderFacts) =>
    [facts.excluded, facts.cancelled, facts.over, !facts.restored, facts.paid, facts.total !== null]
      .map((is) => (is ? 1 : 0))
      .join('') + JSON.stringify(facts);
  return rank(one) >= rank(other) ? one : other;
}

/** When an order was placed, of all tellings: the earliest that speaks of its placing, for none can be told before it is placed. */
function placingOf(tellings: readonly OrderFacts[]): Pick<OrderFacts, 'placedAt' | 'unplaced'> {
  const placed = tellings.filter(({ unplaced }) => !unplaced);
  const placedAt = Math.min(...(placed.length > 0 ? placed : tellings).map((facts) => facts.placedAt));
  return placed.length > 0 ? { placedAt } : { placedAt, unplaced: true };
}

/** The facts in one fixed spelling, with the moment of placing put in. */
function placedAs(facts: OrderFacts, { placedAt, unplaced }: ReturnType<typeof placingOf>): OrderFacts {
  const placed = { ...facts, placedAt };
  if (!unplaced) delete placed.unplaced;
  return placed;
}

const isDetailed = (facts: OrderFacts | null | undefined): facts is OrderFacts => !!facts && facts.total !== null;

/** A row in one fixed spelling, so that rows can be compared as text. */
function rowOf(
  orderId: string,
  {
    facts = null,
    detailed,
    cancelled = false,
    deleted,
    restored,
    refunds = [],
    show,
  }: { [Key in keyof OrderRow]?: OrderRow[Key] | undefined },
): OrderRow {
  const off = { ...(deleted === undefined ? {} : { deleted }), ...(restored === undefined ? {} : { restored }) };
  const ofShow = show === undefined ? {} : { show };
  return { orderId, facts, ...(detailed ? { detailed } : {}), cancelled, ...off, refunds, ...ofShow };
}

/** The row after one more telling. Repeats change nothing; a cancellation, once told, stays. */
export function mergeOrder(row: OrderRow | undefined, told: OrderFacts): OrderRow {
  const placing = placingOf(row?.facts ? [told, row.facts] : [told]);
  const as = (each: OrderFacts | null | undefined) => (each ? [placedAs(each, placing)] : []);
  const facts = [...as(told), ...as(row?.facts)].reduce(newer);
  const priced = [...as(told), ...as(row?.facts), ...as(row?.detailed)].filter(isDetailed);
  const detailed = isDetailed(facts) || priced.length === 0 ? undefined : priced.reduce(newer);
  const cancelled = told.cancelled || (row?.cancelled ?? false);
  const restored = told.restored ? Math.max(told.version, row?.restored ?? 0) : row?.restored;
  return rowOf(told.orderId, { ...row, facts, detailed, cancelled, restored });
}

/** The row after the shop said that the order is off, without telling its facts. */
export const cancelledRow = (row: OrderRow | undefined, orderId: string): OrderRow =>
  rowOf(orderId, { ...row, cancelled: true });

/**
 * The row after the shop deleted the order, which tells no time. All that is known by then is deleted with it, but for a version in which it
 * was put back: that came after. So it counts again by a newer version in which it is put back, whichever of the two is told first.
 */
export function deletedRow(row: OrderRow | undefined, orderId: string): OrderRow {
  const { version = 0, restored } = row?.facts ?? {};
  const known = Math.max(0, restored ? version - 1 : version);
  return rowOf(orderId, { ...row, deleted: Math.max(known, row?.deleted ?? 0) });
}

/** The row after a refund. Told again it changes nothing; told twice with two amounts, the larger holds. */
export function mergeRefund(row: OrderRow | undefined, orderId: string, refund: RefundFacts): OrderRow {
  const known = row?.refunds.find((other) => other.refundId === refund.refundId);
  const others = row?.refunds.filter((other) => other !== known) ?? [];
  const currency = refund.currency ?? known?.currency;
  const merged: RefundFacts = {
    refundId: refund.refundId,
    minor: Math.max(refund.minor, known?.minor ?? 0),
    ...(currency === undefined ? {} : { currency }),
    units: Math.max(refund.units, known?.units ?? 0),
    whole: refund.whole || (known?.whole ?? false),
    ...(refund.inAll ? { inAll: true } : {}),
  };
  const refunds = [...others, merged].sort((one, other) => (one.refundId < other.refundId ? -1 : 1));
  return rowOf(orderId, { ...row, refunds });
}
