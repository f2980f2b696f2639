import type { Actor } from '../../shared/show/part.ts';
import type { LogRow } from '../log/event-log.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import { judge, type Arrived, type Deliveries, type Judgement } from './deliveries.ts';
import type { Feeds } from './feeds.ts';

/** What a delivery came to, and the rows of the log that it led to. */
export interface Taken {
  readonly judgement: Judgement;
  readonly rows: readonly LogRow[];
}

/** Whether a row came of a command, and not of time. */
const isCommanded = ({ command }: LogRow) => command !== '';

/** Where deliveries enter a room: kept as evidence, decided and counted in one transaction. */
export class Intake {
  readonly #keeper: ShowKeeper;
  readonly #deliveries: Deliveries;
  readonly #feeds: Feeds;

  constructor(keeper: ShowKeeper, deliveries: Deliveries, feeds: Feeds) {
    this.#keeper = keeper;
    this.#deliveries = deliveries;
    this.#feeds = feeds;
  }

  /** Keeps and applies a delivery. Once this returns, it is on disk. Throws, with nothing kept, when the disk cannot be written. */
  take(arrived: Arrived, by: Actor): Taken {
    const { source, reading } = arrived;
    const commands = reading.outcome === 'commands' ? reading.commands : [];
    const { language } = this.#keeper.head.show.stage;
    const ordered = commands.map((command, index) => ({
      ...command,
      id: `delivery-${arrived.bodyHash.slice(0, 16)}-${index}`,
    }));
    let judgement: Judgement = { outcome: 'broken', why: null };
    let counted = () => {};
    const { rows } = this.#keeper.apply(ordered, by, (burst, now) => {
      judgement = judge(reading, burst.answers, burst.rows.some(isCommanded), language);
      this.#deliveries.keep(arrived, judgement, now);
      counted = this.#feeds.count(source, judgement.outcome, now, judgement.why);
    });
    counted();
    return { judgement, rows };
  }
}
