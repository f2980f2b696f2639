import type { Ledger } from '../../shared/show/ledger.ts';
import type { OrderRow } from '../../shared/show/order-row.ts';
import type { Event } from '../../shared/show/show.ts';
import { insertRows } from './insert-rows.ts';
import { readStored } from './stored.ts';

const rowOf = (event: Event): OrderRow | undefined =>
  event.type === 'orders/recorded' || event.type === 'orders/simulated' ? event.row : undefined;

/** Every order by its identity, on disk. Follows from the log alone. */
export class OrderLedger {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The orders that one burst may ask for, read at once. What changes in the draft is kept by `write`. */
  read(orderIds: readonly string[]): LedgerDraft {
    if (orderIds.length === 0) return new LedgerDraft([]);
    const query = 'SELECT row FROM orders WHERE order_id IN (SELECT value FROM json_each(?))';
    const known = this.#sql.exec<{ row: string }>(query, JSON.stringify(orderIds)).toArray();
    return new LedgerDraft(known.map(({ row }) => readStored<OrderRow>(row)));
  }

  write({ changed }: LedgerDraft): void {
    const rows = [...changed].map(([id, row]) => [id, JSON.stringify(row)]);
    insertRows(this.#sql, 'orders', ['order_id', 'row'], rows, 'ON CONFLICT DO UPDATE SET row = excluded.row');
  }

  /** Makes the table anew from the events of the log, in order. Call it in a transaction. */
  rebuild(events: Iterable<Event>): void {
    const draft = new LedgerDraft([]);
    for (const event of events) draft.take(event);
    this.#sql.exec('DELETE FROM orders');
    this.write(draft);
  }
}

/** The orders that a burst may ask for, with its own changes. */
export class LedgerDraft implements Ledger {
  readonly #rows = new Map<string, OrderRow>();
  readonly changed = new Map<string, OrderRow>();

  constructor(known: readonly OrderRow[]) {
    for (const row of known) this.#rows.set(row.orderId, row);
  }

  order(orderId: string): OrderRow | undefined {
    return this.#rows.get(orderId);
  }

  take(event: Event): void {
    const row = rowOf(event);
    if (!row) return;
    this.#rows.set(row.orderId, row);
    this.changed.set(row.orderId, row);
  }
}
