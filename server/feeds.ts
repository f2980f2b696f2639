import type { FeedHealth } from '../shared/protocol.ts';

/** What became of a delivery. */
export type DeliveryOutcome = 'applied' | 'repeated' | 'ignored' | 'not-understood' | 'refused' | 'broken';

const counterOf = {
  applied: 'applied',
  repeated: 'repeated',
  ignored: 'ignored',
  'not-understood': 'notUnderstood',
  refused: 'refused',
  broken: 'refused',
} as const satisfies Record<DeliveryOutcome, keyof FeedHealth>;

const isProblem = (outcome: DeliveryOutcome) => outcome === 'not-understood' || outcome === 'refused' || outcome === 'broken';

/** A source's health after one more delivery. `why` says what was wrong with it. */
export function heard(before: FeedHealth | undefined, source: string, outcome: DeliveryOutcome, at: number, why: string | null) {
  const none = { source, applied: 0, repeated: 0, ignored: 0, notUnderstood: 0, refused: 0, lastProblem: null };
  const known: FeedHealth = before ?? { ...none, lastAt: null };
  const counter = counterOf[outcome];
  const lastProblem = isProblem(outcome) ? why : known.lastProblem;
  return { ...known, [counter]: known[counter] + 1, lastAt: at, lastProblem } satisfies FeedHealth;
}

/** How each source is doing, since the room was made. */
export class Feeds {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  list(): FeedHealth[] {
    const rows = this.#sql.exec<{ health: string }>('SELECT health FROM feeds ORDER BY source').toArray();
    return rows.map(({ health }) => JSON.parse(health) as FeedHealth);
  }

  /** Counts a delivery. Call it in the delivery's transaction. */
  count(source: string, outcome: DeliveryOutcome, at: number, why: string | null): void {
    const [row] = this.#sql.exec<{ health: string }>('SELECT health FROM feeds WHERE source = ?', source);
    const health = heard(row && (JSON.parse(row.health) as FeedHealth), source, outcome, at, why);
    this.#sql.exec('INSERT OR REPLACE INTO feeds (source, health) VALUES (?, ?)', source, JSON.stringify(health));
  }
}
