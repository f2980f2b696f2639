/** A comment as it is kept: its asker masked, contact details taken out. */
export interface Kept {
  readonly at: number;
  readonly text: string;
  readonly asker: string;
}

/** More than so many are not kept, the oldest going first: 100 a second for a quarter of an hour. */
const MOST_KEPT = 100_000;

/** What viewers wrote, on disk, for the time that the crew has set. No event and no log holds any of it. */
export class CommentShelf {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  keep(source: string, { at, text, asker }: Kept): void {
    this.#sql.exec('INSERT INTO comments (at, source, text, asker) VALUES (?, ?, ?, ?)', at, source, text, asker);
  }

  /** Comments from `from` on and before `until`, in the order in which they came. */
  between(from: number, until: number): Kept[] {
    return this.#sql
      .exec<{ at: number; text: string; asker: string }>(
        'SELECT at, text, asker FROM comments WHERE at >= ? AND at < ? ORDER BY id',
        from,
        until,
      )
      .toArray();
  }

  /** When the first one came after `at`, if any did. */
  firstFrom(at: number): number | undefined {
    const query = 'SELECT min(at) AS first FROM comments WHERE at >= ?';
    return this.#sql.exec<{ first: number | null }>(query, at).one().first ?? undefined;
  }

  /** Forgets what is older than `at`, and what is too much. True when anything is left. */
  forgetBefore(at: number): boolean {
    this.#sql.exec('DELETE FROM comments WHERE at < ?', at);
    this.#sql.exec('DELETE FROM comments WHERE id <= (SELECT max(id) FROM comments) - ?', MOST_KEPT);
    return this.#sql.exec('SELECT 1 FROM comments LIMIT 1').toArray().length > 0;
  }
}
