import * as z from 'zod/mini';
import { Money } from '../money.ts';
import { Group, groupsOf, regrouped } from './group.ts';
import { cancelledRow, deletedRow, mergeOrder, mergeRefund } from './order-merge.ts';
import { Counted, factsOf, OrderFacts, OrderId, OrderRow, RefundFacts } from './order-row.ts';
import type { Event as OffersEvent } from './offers.ts';
import { countedIn, isOutside } from './order-window.ts';
import { FILE, Refused, type Context } from './part.ts';
import type { Begun, State as Stage } from './stage.ts';
import { addRow, retractRow, Row } from './ticker.ts';
import { FUTURE_MS, Id, Moment, Total } from './words.ts';

/** What was sold in this show, from the newest version of each order, and the ticker's rows. Orders themselves: the ledger. */
export const State = z.object({
  count: Total,
  units: Total,
  /** One sum for each currency, in its minor units. */
  amounts: z.array(z.object({ minor: Total, currency: Money.shape.currency })),
  /** How many of the orders have no amount, for their shop tells none. */
  unpriced: Total,
  /** The first order told, the start of the window that the totals speak of. */
  since: z.nullable(Moment),
  rows: z.array(Row),
  /** Who joined the latest group buys: the orders with that product, placed while it ran. */
  joined: z.array(Group),
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** `late`: told by a file or by asking the shop, so it is no news whenever it was placed: counted, never announced. */
  z.object({ type: z.literal('orders/record'), order: OrderFacts, late: z.optional(z.literal(true)) }),
  z.object({ type: z.literal('orders/refund'), orderId: OrderId, refund: RefundFacts }),
  /** The shop says that an order is off, without telling its facts; `restorable`: deleted, and it may put it back. */
  z.object({ type: z.literal('orders/cancel'), orderId: OrderId, restorable: z.optional(z.literal(true)) }),
  /** A made-up order: a rehearsal's only. */
  z.object({ type: z.literal('orders/simulate'), order: OrderFacts }),
]);
export type Command = z.infer<typeof Command>;

const Recorded = {
  at: Moment,
  row: OrderRow,
  /** What the order counted for before this event, and what it counts for now. */
  before: z.nullable(Counted),
  now: z.nullable(Counted),
  /** Told so long after it was placed that it is not news. */
  late: z.boolean(),
  /** Found in a file or by asking the shop: no viewer hears of it. */
  found: z.optional(z.literal(true)),
  /** The group buys that it was one of before this event. */
  wasIn: z.optional(z.array(Id)),
  /** Kept, and none of this show's: placed before it, or nobody knows when. */
  outside: z.optional(z.literal(true)),
};

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('orders/recorded'), ...Recorded }),
  z.object({ type: z.literal('orders/simulated'), ...Recorded }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { count: 0, units: 0, amounts: [], unpriced: 0, since: null, rows: [], joined: [] };

/** A group buy as far as it has come; undefined before its start. */
export const groupOf = (state: State, offerId: string): Group | undefined =>
  state.joined.find((group) => group.offerId === offerId);

/** How many orders have joined a group buy. */
export const joinedBy = (state: State, offerId: string): number => groupOf(state, offerId)?.orders ?? 0;

/** Groups that ended long ago are in the log alone. */
const MOST_GROUPS = 10;

/** An order told this long after it was placed is late: counted, but never called "just bought". */
export const LATE_MS = 5 * 60_000;

type ShowView = { stage: Stage };

export function decide(command: Command, state: State, { now, by, show, ledger }: Context<ShowView>): Event[] {
  const isSimulated = command.type === 'orders/simulate';
  if (isSimulated && show.stage.mode !== 'rehearsal') throw new Refused('rehearsal-only');
  if (!isSimulated && by.role !== 'source') throw new Refused('orders-from-shops-only');
  const orderId = 'order' in command ? command.order.orderId : command.orderId;
  if (!isSimulated && !maySpeakOf(orderId, command, by.name)) throw new Refused('foreign-order', orderId);
  if ('order' in command && Math.max(command.order.placedAt, command.order.version) > now + FUTURE_MS)
    throw new Refused('from-the-future');
  const known = ledger.order(orderId);
  const { show: countedBefore, ...told } = after(command, known, orderId, by.name);
  const { openedAt } = show.stage;
  const counts = countedIn({ ...told, show: countedBefore }, openedAt);
  const groups = counts ? groupsOf(told, state.joined) : [];
  const countsSince = counts ? openedAt : countedBefore === openedAt ? undefined : countedBefore;
  const row: OrderRow = {
    ...told,
    ...(groups.length > 0 && { groups }),
    ...(countsSince !== undefined && { show: countsSince }),
  };
  if (known && JSON.stringify(known) === JSON.stringify(row)) return [];
  const before = countedIn(known, openedAt);
  const found = command.type === 'orders/record' && command.late ? { found: true as const } : {};
  const late = 'found' in found || row.facts === null || now - row.facts.placedAt > LATE_MS;
  const type = isSimulated ? 'orders/simulated' : 'orders/recorded';
  const wasIn = known?.groups && { wasIn: known.groups };
  const outside = isOutside(row, openedAt) && { outside: true as const };
  return [{ type, at: now, row, before, now: counts, late, ...found, ...wasIn, ...outside }];
}

/** A shop speaks of its own orders; a file of any shop's, but never as news, and of what was given back only in all. */
function maySpeakOf(orderId: string, command: Command, source: string): boolean {
  if (source !== FILE) return orderId.startsWith(`${source}:`);
  return command.type === 'orders/record'
    ? command.late === true
    : 'refund' in command && command.refund.inAll === true;
}

function after(command: Command, known: OrderRow | undefined, orderId: string, source: string): OrderRow {
  switch (command.type) {
    case 'orders/record':
    case 'orders/simulate': {
      const { order } = command;
      // A file may tell another zone's time of day, so the shop's own word holds.
      const ofShop = source === FILE && !known?.facts?.unplaced ? known?.facts : undefined;
      return mergeOrder(known, ofShop ? { ...order, placedAt: ofShop.placedAt } : order);
    }
    case 'orders/refund':
      return mergeRefund(known, orderId, command.refund);
    case 'orders/cancel':
      return command.restorable ? deletedRow(known, orderId) : cancelledRow(known, orderId);
  }
}

function addAmount(amounts: readonly Money[], { currency }: Money, minor: number): Money[] {
  const known = amounts.find((amount) => amount.currency === currency);
  if (!known) return [...amounts, { currency, minor }];
  return amounts.map((amount) => (amount === known ? { currency, minor: amount.minor + minor } : amount));
}

/** A group buy that begins, is full, or ends before its time. */
type GroupEvent = Extract<OffersEvent, { type: 'offers/started' | 'offers/completed' | 'offers/ended' }>;

export function reduce(state: State, event: Event | GroupEvent | Begun): State {
  switch (event.type) {
    case 'stage/begun':
      return initial;
    case 'offers/started': {
      const { kind, offerId, sku, startsAt: from, endsAt: until } = event;
      if (kind !== 'group-buy' || sku === undefined) return state;
      return { ...state, joined: [...state.joined, { offerId, sku, from, until, orders: 0 }].slice(-MOST_GROUPS) };
    }
    case 'offers/completed': {
      const { offerId } = event;
      const joined = state.joined.map((group) =>
        group.offerId === offerId ? { ...group, isFull: true as const } : group,
      );
      return { ...state, joined };
    }
    case 'offers/ended': {
      const { offerId, endedAt: until } = event;
      const joined = state.joined.map((group) => (group.offerId === offerId ? { ...group, until } : group));
      return state.joined.some((group) => group.offerId === offerId) ? { ...state, joined } : state;
    }
    case 'orders/recorded':
    case 'orders/simulated': {
      const { at, row, before, now, late } = event;
      let { amounts, rows } = state;
      if (before?.amount) amounts = addAmount(amounts, before.amount, -before.amount.minor);
      if (now?.amount) amounts = addAmount(amounts, now.amount, now.amount.minor);
      const facts = factsOf(row);
      if (now && !before && facts && !event.found) {
        const { orderId, buyer, placedAt, lines } = facts;
        const title = lines[0]?.title ?? '';
        rows = addRow(rows, { orderId, buyer, placedAt, title, units: now.units, late }, at);
      }
      if (before && !now) rows = retractRow(rows, row.orderId, at);
      return {
        count: state.count + Number(now !== null) - Number(before !== null),
        units: state.units + (now?.units ?? 0) - (before?.units ?? 0),
        amounts,
        unpriced: state.unpriced + Number(now?.amount === null) - Number(before?.amount === null),
        since: state.since ?? at,
        rows,
        joined: regrouped(state.joined, event.wasIn ?? [], row.groups ?? [], at),
      };
    }
    default:
      return state;
  }
}
