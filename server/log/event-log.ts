import { initial, reduce, State, type Event, type Show } from '../../shared/show/show.ts';
import { insertRows } from './insert-rows.ts';
import { sha256Hex } from './sha256.ts';
import { readStored } from './stored.ts';

/** One event as it lies on disk: number, room time, who (`role:name`), by which command, what, and the chain's hash up to it. */
export type LogRow = {
  seq: number;
  at: number;
  by: string;
  /** Empty for what the room did by itself. */
  command: string;
  event: string;
  hash: string;
};

/** The hash before the first event. */
export const NO_HASH = '';

/** The chain's hash after a row: SHA-256 over the hash before it and the row in one fixed spelling, hex. */
export const chained = (before: string, { seq, at, by, command, event }: Omit<LogRow, 'hash'>): string =>
  sha256Hex(`${before}\n${seq}\n${at}\n${by}\n${command}\n${event}`);

/** Recomputes the chain over rows in order. The first row's number where it breaks, or undefined when all is as written. */
export function findBreak(rows: Iterable<LogRow>, before = { seq: 0, hash: NO_HASH }): number | undefined {
  let { seq, hash } = before;
  for (const row of rows) {
    if (row.seq !== seq + 1 || row.hash !== chained(hash, row)) return row.seq;
    ({ seq, hash } = row);
  }
  return undefined;
}

/** The show as of the log's end, and where that end is. */
export interface Head {
  readonly show: Show;
  readonly seq: number;
  readonly at: number;
  readonly hash: string;
}

/** A snapshot is due after so many events. */
const SNAPSHOT_EVERY = 500;

/** The room's events on disk, numbered without gaps, and a snapshot of the show now and then. */
export class EventLog {
  readonly #sql: SqlStorage;
  readonly #build: string;
  #snapshotSeq = 0;
  #foldedAnew = false;

  constructor(sql: SqlStorage, build: string) {
    this.#sql = sql;
    this.#build = build;
  }

  /** Whether there was a snapshot of another build, so that the whole log was folded instead. */
  get foldedAnew(): boolean {
    return this.#foldedAnew;
  }

  /** The snapshot with the events after it folded in. Throws when what is on disk cannot be read. */
  load(): Head {
    const [last] = this.#sql.exec<LogRow>('SELECT * FROM log ORDER BY seq DESC LIMIT 1');
    const seq = last?.seq ?? 0;
    const from = this.#snapshot(seq);
    this.#snapshotSeq = from.seq;
    let { show } = from;
    let folded = from.seq;
    for (const row of this.#sql.exec<LogRow>('SELECT * FROM log WHERE seq > ? ORDER BY seq', from.seq)) {
      folded += 1;
      if (row.seq !== folded) throw new Error(`Event ${folded} is missing from the log`);
      show = reduce(show, readStored<Event>(row.event), row.seq);
    }
    return { show, seq, at: last?.at ?? 0, hash: last?.hash ?? NO_HASH };
  }

  /** A snapshot of another build may lack what this build's show has, so then the whole log is folded. */
  #snapshot(lastSeq: number): { show: Show; seq: number } {
    const [row] = this.#sql.exec<{ seq: number; build: string; show: string }>('SELECT seq, build, show FROM snapshot');
    if (!row) return { show: initial, seq: 0 };
    const parsed = row.build === this.#build && row.seq <= lastSeq ? State.safeParse(JSON.parse(row.show)) : undefined;
    if (parsed?.success) return { show: parsed.data, seq: row.seq };
    this.#foldedAnew = true;
    return { show: initial, seq: 0 };
  }

  /** Writes rows and, when one is due, a snapshot. Call it in a transaction. */
  write(rows: readonly LogRow[], { show, seq }: Head): void {
    const columns = ['seq', 'at', 'by', 'command', 'event', 'hash'];
    insertRows(
      this.#sql,
      'log',
      columns,
      rows.map((row) => [row.seq, row.at, row.by, row.command, row.event, row.hash]),
    );
    if (seq - this.#snapshotSeq < SNAPSHOT_EVERY) return;
    const replace = 'INSERT OR REPLACE INTO snapshot (only, seq, build, show) VALUES (1, ?, ?, ?)';
    this.#sql.exec(replace, seq, this.#build, JSON.stringify(show));
    this.#snapshotSeq = seq;
  }

  /** The last event's number as it lies on disk. */
  lastSeq(): number {
    return this.#sql.exec<{ seq: number }>('SELECT coalesce(max(seq), 0) AS seq FROM log').one().seq;
  }

  /** Rows after a number, oldest first, at most `limit`. */
  after(seq: number, limit: number): LogRow[] {
    return this.#sql.exec<LogRow>('SELECT * FROM log WHERE seq > ? ORDER BY seq LIMIT ?', seq, limit).toArray();
  }

  /** Every event, in order. */
  *events(): Iterable<Event> {
    const rows = this.#sql.exec<{ event: string }>('SELECT event FROM log ORDER BY seq');
    for (const { event } of rows) yield readStored<Event>(event);
  }

  /** What people of the crew did after a number, and not before `since`, room time; newest first. */
  byCrewAfter(seq: number, since = 0): LogRow[] {
    const query = `SELECT * FROM log WHERE seq > ? AND at >= ? AND (by LIKE 'operator:%' OR by LIKE 'owner:%') ORDER BY seq DESC`;
    return this.#sql.exec<LogRow>(query, seq, since).toArray();
  }

  /** Recomputes the whole chain from the disk. The number where it breaks, or undefined. */
  findBreak(): number | undefined {
    return findBreak(this.#sql.exec<LogRow>('SELECT * FROM log ORDER BY seq'));
  }
}
