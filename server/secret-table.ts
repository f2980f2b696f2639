import { MOST_REPLACED, OVERLAP_MS } from './key-table.ts';

/** What a source may sign with. `until`: it was replaced and is good until then. */
export interface SecretInUse {
  readonly source: string;
  readonly secret: string;
  readonly until: number | null;
}

/** What each source signs with, in plain, since checking a signature needs it. */
export class SecretTable {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  inUse(room: string, now: number): SecretInUse[] {
    const query = 'SELECT source, secret, until FROM secrets WHERE room = ? AND (until IS NULL OR until > ?)';
    return this.#sql.exec<SecretInUse & Record<string, SqlStorageValue>>(query, room, now).toArray();
  }

  /** What a source signs with now; `isOurs` when the keyring made it. Undefined when none was set. */
  current(room: string, source: string): { secret: string; isOurs: boolean } | undefined {
    const query = 'SELECT secret, derived FROM secrets WHERE room = ? AND source = ? AND until IS NULL';
    const [known] = this.#sql.exec<{ secret: string; derived: number }>(query, room, source).toArray();
    return known && { secret: known.secret, isOurs: known.derived === 1 };
  }

  /**
   * Sets what a source signs with. Each one before stays good for a day from when it was replaced, so that a slip of the hand between two
   * good ones costs no delivery.
   */
  set(room: string, source: string, secret: string): void {
    if (this.current(room, source)?.secret === secret) return;
    const now = Date.now();
    const ofSource = 'WHERE room = ? AND source = ?';
    this.#sql.exec(`UPDATE secrets SET until = ? ${ofSource} AND until IS NULL`, now + OVERLAP_MS, room, source);
    this.#sql.exec(`DELETE FROM secrets ${ofSource} AND (secret = ? OR until <= ?)`, room, source, secret, now);
    const newest = `SELECT id FROM secrets ${ofSource} ORDER BY id DESC LIMIT ?`;
    const oldest = `DELETE FROM secrets ${ofSource} AND id NOT IN (${newest})`;
    this.#sql.exec(oldest, room, source, room, source, MOST_REPLACED);
    this.add(room, source, secret, false);
  }

  add(room: string, source: string, secret: string, isOurs: boolean): string {
    const insert = 'INSERT INTO secrets (room, source, secret, derived) VALUES (?, ?, ?, ?)';
    this.#sql.exec(insert, room, source, secret, isOurs ? 1 : 0);
    return secret;
  }

  /** Ends what was made for a source whose key is ended. */
  endOurs(room: string, source: string): void {
    this.#sql.exec('DELETE FROM secrets WHERE room = ? AND source = ? AND derived = 1', room, source);
  }
}
