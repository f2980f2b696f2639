import type { FeedHealth } from '../../shared/protocol.ts';
import type { BridgeReport } from '../ingest/adapter.ts';
import { readStored } from '../log/stored.ts';

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

/** A source of which nothing came yet. */
export const unheard = (source: string): FeedHealth => ({
  source,
  applied: 0,
  repeated: 0,
  ignored: 0,
  notUnderstood: 0,
  refused: 0,
  lastProblem: null,
  lastAt: null,
});

/** A source's health after one more delivery. `why` says what was wrong with it, or with a part of it. */
export function heard(
  before: FeedHealth | undefined,
  source: string,
  outcome: DeliveryOutcome,
  at: number,
  why: string | null,
  bridge?: BridgeReport,
): FeedHealth {
  const known = before ?? unheard(source);
  const counter = counterOf[outcome];
  const lastProblem = outcome === 'ignored' ? known.lastProblem : (why ?? known.lastProblem);
  const told = bridge && { bridge: { link: bridge.link, lost: bridge.lost } };
  return {
    ...known,
    [counter]: known[counter] + 1,
    lastAt: at,
    lastProblem,
    minute: counted(known.minute, at),
    ...told,
  };
}

/** Why the door turned deliveries away that came to a source's own address. */
export type TurnedAway = 'bad-signature' | 'busy';

function turnedAway(known: FeedHealth, why: TurnedAway, count: number, at: number): FeedHealth {
  if (why === 'busy') return { ...known, busy: { count: (known.busy?.count ?? 0) + count, at } };
  return { ...known, badSignature: { count: (known.badSignature?.count ?? 0) + count, at, isOver: false } };
}

const MINUTE_MS = 60_000;

/** One more delivery in its minute. */
function counted(minute: FeedHealth['minute'], at: number): NonNullable<FeedHealth['minute']> {
  const from = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  if (minute?.from === from) return { ...minute, count: minute.count + 1 };
  return { from, count: 1, before: minute?.from === from - MINUTE_MS ? minute.count : 0 };
}

/** How each source is doing, since the room was made. */
export class Feeds {
  readonly #sql: SqlStorage;
  readonly #health = new Map<string, FeedHealth>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    const rows = sql.exec<{ health: string }>('SELECT health FROM feeds').toArray();
    for (const { health } of rows) this.#remember(readStored<FeedHealth>(health));
  }

  list(): FeedHealth[] {
    return [...this.#health.values()].sort((one, other) => (one.source < other.source ? -1 : 1));
  }

  /** Writes one more delivery down; call it in the delivery's transaction. The function it gives makes it count, once that is through. */
  count(source: string, outcome: DeliveryOutcome, at: number, why: string | null, bridge?: BridgeReport): () => void {
    const health = heard(this.#health.get(source), source, outcome, at, why, bridge);
    this.#write(health);
    return () => this.#remember(health);
  }

  /** Notes deliveries that the door turned away: their number and when, and nothing of what they hold. */
  turnAway(source: string, why: TurnedAway, count: number, at: number): void {
    const health = turnedAway(this.#health.get(source) ?? unheard(source), why, count, at);
    this.#write(health);
    this.#remember(health);
  }

  /** Notes that a delivery came whose signature fits. */
  prove(source: string): void {
    const health = this.#health.get(source);
    if (!health?.badSignature || health.badSignature.isOver) return;
    const proved = { ...health, badSignature: { ...health.badSignature, isOver: true } };
    this.#write(proved);
    this.#remember(proved);
  }

  #write(health: FeedHealth): void {
    const replace = 'INSERT OR REPLACE INTO feeds (source, health) VALUES (?, ?)';
    this.#sql.exec(replace, health.source, JSON.stringify(health));
  }

  #remember(health: FeedHealth): void {
    this.#health.set(health.source, health);
  }
}
