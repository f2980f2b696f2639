import type { Reconciled } from '../../shared/protocol.ts';
import { readStored } from '../log/stored.ts';

/**
 * What is known of asking one source. `covered`: what changed before it was heard, ms; `thorough`: the same, of the last question that went far
 * back. `next`: when to ask again; null for never by itself.
 */
export interface Round {
  readonly covered: number;
  readonly thorough: number;
  readonly next: number | null;
  readonly failures: number;
  readonly last: Reconciled | null;
}

/** The sources that are asked, on disk. */
export class Rounds {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  of(source: string): Round | undefined {
    const [row] = this.#sql.exec<{ round: string }>('SELECT round FROM reconciles WHERE source = ?', source).toArray();
    return row && readStored<Round>(row.round);
  }

  all(): { source: string; round: Round }[] {
    return this.#sql
      .exec<{ source: string; round: string }>('SELECT source, round FROM reconciles ORDER BY source')
      .toArray()
      .map(({ source, round }) => ({ source, round: readStored<Round>(round) }));
  }

  set(source: string, round: Round): void {
    const insert = 'INSERT OR REPLACE INTO reconciles (source, round) VALUES (?, ?)';
    this.#sql.exec(insert, source, JSON.stringify(round));
  }

  drop(source: string): void {
    this.#sql.exec('DELETE FROM reconciles WHERE source = ?', source);
  }

  /** When the next one is to be asked. */
  next(): number | undefined {
    const due = this.all().flatMap(({ round }) => round.next ?? []);
    return due.length === 0 ? undefined : Math.min(...due);
  }
}
