import type { OrderRow } from './order-row.ts';

/**
 * Every order by its identity, as the log has it. The show itself keeps totals and the newest few rows, so that a page joins
 * with a small snapshot; the room keeps this index beside the log and can rebuild it from there.
 */
export interface Ledger {
  order(orderId: string): OrderRow | undefined;
}

/** A ledger in memory, for tests and for replays of a log. */
export class MemoryLedger implements Ledger {
  readonly rows = new Map<string, OrderRow>();

  order(orderId: string): OrderRow | undefined {
    return this.rows.get(orderId);
  }

  put(row: OrderRow): void {
    this.rows.set(row.orderId, row);
  }
}
