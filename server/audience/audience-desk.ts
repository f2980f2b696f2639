import type { Command } from '../../shared/show/show.ts';
import type { Outcome } from '../log/answer-book.ts';
import type { LogRow } from '../log/event-log.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import { Bridges } from './bridges.ts';
import { SEEN_KEPT_MS, Tally, type Pending } from './tally.ts';

/** The show hears of an audience this often at most, ms: ten thousand likes a second are five events a second. */
export const FLUSH_MS = 200;

/** What one source was told to the show, and what the rules said to it. */
export interface Told {
  readonly source: string;
  readonly answers: readonly Outcome[];
  readonly rows: readonly LogRow[];
}

const commandOf = ({ metric, added, total }: Pending): Command =>
  total === null ? { type: 'audience/add', metric, count: added } : { type: 'audience/set', metric, total };

/** Where what audiences do waits until the show is told of it, in few and exact figures. */
export class AudienceDesk {
  readonly tally: Tally;
  readonly bridges: Bridges;
  readonly #storage: DurableObjectStorage;
  readonly #keeper: ShowKeeper;
  #flushedAt = 0;

  constructor(storage: DurableObjectStorage, keeper: ShowKeeper) {
    this.tally = new Tally(storage.sql);
    this.bridges = new Bridges(storage.sql);
    this.#storage = storage;
    this.#keeper = keeper;
  }

  /** When something is due, room time: figures that wait, gifts that are over, bridges that fall silent. */
  nextDeadline(now: number): number | undefined {
    const flush = this.tally.waiting().length > 0 ? Math.max(now, this.#flushedAt + FLUSH_MS) : undefined;
    const due = [flush, this.tally.nextStreakEnd(), this.bridges.nextSilence()].filter((at) => at !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  /** Tells the show what is due by now; `all` that waits, if a new show is about to begin. */
  settle(now: number, all = false): Told[] {
    this.tally.endStreaks(now);
    const silent = this.bridges.silent(now).map((source) =>
      this.#tell(
        source,
        () => [{ type: 'audience/lose' }],
        () => this.bridges.lose(source),
      ),
    );
    if (!all && now < this.#flushedAt + FLUSH_MS) return silent;
    const told = this.tally.waiting().map((source) => this.#tell(source, () => this.tally.take(source).map(commandOf)));
    if (told.length > 0) this.#flushedAt = now;
    return [...silent, ...told];
  }

  /** Takes what waits and tells it in one transaction: a crash between the two would lose it or count it twice. */
  #tell(source: string, commandsOf: () => readonly Command[], also: () => void = () => {}): Told {
    return this.#storage.transactionSync(() => {
      const ordered = commandsOf().map((command, index) => ({ ...command, id: `audience-${index}` }));
      return { source, ...this.#keeper.apply(ordered, { role: 'source', name: source }, also) };
    });
  }

  forget(now: number): void {
    this.tally.forgetBefore(now - SEEN_KEPT_MS);
  }
}
