import { FELL_FAR, type Metric } from '../../shared/show/audience.ts';
import type { BridgeReport } from '../ingest/adapter.ts';
import type { Signal } from '../ingest/signal.ts';

/** An event told again under the same id within this time counts once, ms. */
export const SEEN_KEPT_MS = 86_400_000;
/** A row of gifts of which nothing more comes for this long is over, ms. */
export const STREAK_MS = 60_000;

/** Where rows have no name of their own, an end told again within this time is the same end, ms; later it is another row's. */
export const END_AGAIN_MS = 5_000;

/** What waits to be told to the show of one metric: what was added, or the newest total. */
export type Pending = { metric: Metric; added: number; total: number | null };

/** What is noted of a row that is over: a name that is used again says nothing without its count. */
const closingOf = (streak: string, { count, isReused }: { count: number; isReused?: boolean }): string =>
  isReused ? `streak ${streak} ${count}` : `streak ${streak}`;

/**
 * Adds up what audiences do before it becomes events, on disk: a crash loses nothing and counts nothing twice. Call all of it in the
 * delivery's transaction.
 */
export class Tally {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Whether a batch of a bridge was taken before: sent again after a lost answer, it counts nothing. Notes it. */
  isRepeated(source: string, { batch }: BridgeReport, at: number): boolean {
    return !this.#isNew(source, `batch ${batch}`, at);
  }

  /** Counts what was not counted before, and gives it. */
  hear(source: string, signals: readonly Signal[], at: number): Signal[] {
    const fresh = signals.filter(({ eventId }) => eventId === undefined || this.#isNew(source, eventId, at));
    for (const signal of fresh) this.#count(source, signal, at);
    return fresh;
  }

  #count(source: string, signal: Signal, at: number): void {
    switch (signal.kind) {
      case 'add':
        return this.#add(source, signal.metric, signal.count);
      case 'total':
        return this.#set(source, signal.metric, signal.total);
      case 'comment':
        return this.#add(source, 'comments', 1);
      case 'gift':
        if (signal.streak === undefined) return this.#add(source, 'gifts', signal.count);
        // A row that was credited stays credited: its end is told twice now and then.
        if (this.#isOver(source, closingOf(signal.streak, signal), at, signal.isReused)) return;
        this.#grow(source, signal.streak, signal.count, at);
        if (signal.isOver) this.#end(source, signal.streak, at, signal.isReused);
    }
  }

  /** Ends the rows of gifts that nothing more came of since. */
  endStreaks(now: number): void {
    const over = this.#sql
      .exec<{ source: string; streak: string }>(
        'SELECT source, streak FROM audience_streaks WHERE at <= ?',
        now - STREAK_MS,
      )
      .toArray();
    for (const { source, streak } of over) this.#end(source, streak, now);
  }

  /** When the next open row of gifts is over by itself. */
  nextStreakEnd(): number | undefined {
    const { at } = this.#sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM audience_streaks').one();
    return at === null ? undefined : at + STREAK_MS;
  }

  /** The sources of which something waits. */
  waiting(): string[] {
    const rows = this.#sql
      .exec<{ source: string }>('SELECT DISTINCT source FROM audience_pending ORDER BY source')
      .toArray();
    return rows.map(({ source }) => source);
  }

  /** What waits of a source, which waits no more. */
  take(source: string): Pending[] {
    const query = 'SELECT metric, added, total FROM audience_pending WHERE source = ? ORDER BY metric';
    const rows = this.#sql.exec<Pending>(query, source).toArray();
    this.#sql.exec('DELETE FROM audience_pending WHERE source = ?', source);
    return rows;
  }

  forgetBefore(at: number): void {
    this.#sql.exec('DELETE FROM audience_seen WHERE at < ?', at);
  }

  #isNew(source: string, eventId: string, at: number): boolean {
    const insert =
      'INSERT INTO audience_seen (source, event_id, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING 1';
    return this.#sql.exec(insert, source, eventId, at).toArray().length > 0;
  }

  #add(source: string, metric: Metric, count: number): void {
    if (count === 0) return;
    const upsert = `INSERT INTO audience_pending (source, metric, added) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET added = added + excluded.added`;
    this.#sql.exec(upsert, source, metric, count);
  }

  /** Of totals that wait together the greatest holds, for they may come out of order, unless one fell far. Viewers: the last. */
  #set(source: string, metric: Metric, total: number): void {
    const part = metric === 'viewers' ? 1e12 : FELL_FAR;
    const upsert = `INSERT INTO audience_pending (source, metric, added, total) VALUES (?, ?, 0, ?)
      ON CONFLICT DO UPDATE SET total =
        CASE WHEN excluded.total < coalesce(total, 0) * ? THEN excluded.total ELSE max(coalesce(total, 0), excluded.total) END`;
    this.#sql.exec(upsert, source, metric, total, part);
  }

  #grow(source: string, streak: string, count: number, at: number): void {
    const upsert = `INSERT INTO audience_streaks (source, streak, count, at) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = max(count, excluded.count), at = excluded.at`;
    this.#sql.exec(upsert, source, streak, count, at);
  }

  #isOver(source: string, closing: string, now: number, isReused = false): boolean {
    const query = 'SELECT 1 FROM audience_seen WHERE source = ? AND event_id = ? AND at > ?';
    const since = now - (isReused ? END_AGAIN_MS : SEEN_KEPT_MS);
    return this.#sql.exec(query, source, closing, since).toArray().length > 0;
  }

  #end(source: string, streak: string, at: number, isReused = false): void {
    const where = 'WHERE source = ? AND streak = ?';
    const [open] = this.#sql
      .exec<{ count: number; at: number }>(`SELECT count, at FROM audience_streaks ${where}`, source, streak)
      .toArray();
    if (!open) return;
    this.#add(source, 'gifts', open.count);
    const closed = 'INSERT OR REPLACE INTO audience_seen (source, event_id, at) VALUES (?, ?, ?)';
    this.#sql.exec(closed, source, closingOf(streak, { count: open.count, ...(isReused && { isReused }) }), at);
    this.#sql.exec(`DELETE FROM audience_streaks ${where}`, source, streak);
  }
}
