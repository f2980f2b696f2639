import type { Signal } from '../ingest/signal.ts';

/** A bridge of ours tells every few seconds that it is there. One that is not heard for this long is lost, ms. */
export const BRIDGE_SILENT_MS = 20_000;
/**
 * A chat that posts by itself is lost after this long without a message, ms, if it is one that keeps talking. Social Stream Ninja repeats its likes
 * about every 90 s, the slowest of them: two repeats are missing by then.
 */
export const POSTS_SILENT_MS = 200_000;

export type BridgeLink = 'open' | 'lost';

/**
 * Whether a chat tells this again and again by itself, also while nobody does anything: how many watch, and all totals of Social Stream Ninja. What
 * others tell comes when somebody acts, so their silence may be a quiet room.
 */
const keepsComing = (source: string, signal: Signal): boolean =>
  signal.kind === 'total' && (signal.metric === 'viewers' || source === 'social-stream-ninja');

/** The chats that would be missed, by whom each was last heard, and when it is lost. */
export class Bridges {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** A bridge of ours spoke, or was found silent. */
  hear(source: string, link: BridgeLink, at: number): void {
    this.#note(source, link, at, BRIDGE_SILENT_MS);
  }

  /** A chat posted by itself. One that never told anything that keeps coming is not missed; a bridge of ours is heard better than posts. */
  hearPost(source: string, signals: readonly Signal[], at: number): void {
    const query = 'SELECT link, patience FROM bridges WHERE source = ?';
    const [known] = this.#sql.exec<{ link: BridgeLink; patience: number }>(query, source).toArray();
    if (known?.link === 'open' && known.patience === BRIDGE_SILENT_MS) return;
    if (known || signals.some((signal) => keepsComing(source, signal))) this.#note(source, 'open', at, POSTS_SILENT_MS);
  }

  /** A chat that fell silent is told to be lost. */
  lose(source: string): void {
    this.#sql.exec("UPDATE bridges SET link = 'lost' WHERE source = ?", source);
  }

  /** Those that fell silent and were not told to be lost. */
  silent(now: number): string[] {
    const query = "SELECT source FROM bridges WHERE link = 'open' AND heard_at + patience <= ?";
    return this.#sql
      .exec<{ source: string }>(query, now)
      .toArray()
      .map(({ source }) => source);
  }

  /** When the next one would be lost if it is not heard before. */
  nextSilence(): number | undefined {
    const query = "SELECT min(heard_at + patience) AS at FROM bridges WHERE link = 'open'";
    return this.#sql.exec<{ at: number | null }>(query).one().at ?? undefined;
  }

  #note(source: string, link: BridgeLink, at: number, patience: number): void {
    const insert = 'INSERT OR REPLACE INTO bridges (source, heard_at, link, patience) VALUES (?, ?, ?, ?)';
    this.#sql.exec(insert, source, at, link, patience);
  }
}
