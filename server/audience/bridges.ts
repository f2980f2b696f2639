/** A bridge of ours tells every few seconds that it is there. One that is not heard for this long is lost, ms. */
export const BRIDGE_SILENT_MS = 20_000;

export type BridgeLink = 'open' | 'lost';

/** The bridges that tell how they are, and when each was last heard. */
export class Bridges {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  hear(source: string, link: BridgeLink, at: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO bridges (source, heard_at, link) VALUES (?, ?, ?)', source, at, link);
  }

  /** Those that fell silent and were not told to be lost. */
  silent(now: number): string[] {
    const rows = this.#sql
      .exec<{ source: string }>(
        "SELECT source FROM bridges WHERE link = 'open' AND heard_at <= ?",
        now - BRIDGE_SILENT_MS,
      )
      .toArray();
    return rows.map(({ source }) => source);
  }

  /** When the next one would be lost if it is not heard before. */
  nextSilence(): number | undefined {
    const { at } = this.#sql
      .exec<{ at: number | null }>("SELECT min(heard_at) AS at FROM bridges WHERE link = 'open'")
      .one();
    return at === null ? undefined : at + BRIDGE_SILENT_MS;
  }
}
