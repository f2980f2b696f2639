/** What the room's one alarm is for. */
export type DeadlineKind =
  | 'show'
  | 'audience'
  | 'comments'
  | 'reconcile'
  | 'hello'
  | 'invite'
  | 'sound'
  | 'sweep'
  | 'retry';

/** The room's one alarm, serving many deadlines from a table. */
export class Deadlines {
  readonly #storage: DurableObjectStorage;
  readonly #at = new Map<DeadlineKind, number>();
  #armedFor: number | undefined;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
    const rows = storage.sql.exec<{ kind: DeadlineKind; at: number }>('SELECT kind, at FROM deadlines').toArray();
    for (const { kind, at } of rows) this.#at.set(kind, at);
  }

  at(kind: DeadlineKind): number | undefined {
    return this.#at.get(kind);
  }

  /** Sets or, with undefined, drops a deadline, and the alarm with it. Unchanged costs nothing. */
  set(kind: DeadlineKind, at: number | undefined): void {
    const { sql } = this.#storage;
    if (this.#at.get(kind) !== at) {
      if (at === undefined) sql.exec('DELETE FROM deadlines WHERE kind = ?', kind);
      else sql.exec('INSERT OR REPLACE INTO deadlines (kind, at) VALUES (?, ?)', kind, at);
      if (at === undefined) this.#at.delete(kind);
      else this.#at.set(kind, at);
    }
    const next = this.#at.size === 0 ? undefined : Math.min(...this.#at.values());
    if (next !== undefined && next !== this.#armedFor) void this.#storage.setAlarm(next);
    this.#armedFor = next;
  }

  /** The alarm has rung, so none is set any more. */
  rang(): void {
    this.#armedFor = undefined;
  }
}
