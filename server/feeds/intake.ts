import type { Actor } from '../../shared/show/part.ts';
import type { Command, Event } from '../../shared/show/show.ts';
import type { AudienceDesk } from '../audience/audience-desk.ts';
import type { CommentDesk } from '../comments/comment-desk.ts';
import type { BridgeReport, Reading } from '../ingest/adapter.ts';
import type { Signal } from '../ingest/signal.ts';
import type { Outcome } from '../log/answer-book.ts';
import type { LogRow } from '../log/event-log.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import { readStored } from '../log/stored.ts';
import { whyText } from '../ingest/words.ts';
import { judge, type Arrived, type Deliveries, type Judgement } from './deliveries.ts';
import type { Feeds } from './feeds.ts';

/** What a delivery came to, what was said to each of its commands, and the rows of the log that it led to. */
export interface Taken {
  readonly judgement: Judgement;
  readonly answers: readonly Outcome[];
  readonly rows: readonly LogRow[];
}

/** Whether a row came of a command, and not of time. */
const isCommanded = ({ command }: LogRow) => command !== '';

/** Whether a row is of an order that is none of this show's. */
const isOutside = ({ event }: LogRow) => {
  const told = readStored<Event>(event);
  return told.type === 'orders/recorded' && told.outside === true;
};

/** What a bridge says of itself, as the show is told it. */
const linkCommand = ({ link }: BridgeReport): Command => ({
  type: link === 'open' ? 'audience/find' : 'audience/lose',
});

/** A chat that was lost is found by whatever it posts. */
function commandsOf(reading: Reading, isLost: boolean): readonly Command[] {
  if (reading.outcome === 'commands') return reading.commands;
  if (reading.outcome !== 'signals') return [];
  if (reading.bridge) return [linkCommand(reading.bridge)];
  return isLost ? [{ type: 'audience/find' }] : [];
}

/** Where deliveries enter a room: kept as evidence, decided and counted in one transaction. */
export class Intake {
  readonly #keeper: ShowKeeper;
  readonly #deliveries: Deliveries;
  readonly #feeds: Feeds;
  readonly #audience: AudienceDesk;
  readonly #comments: CommentDesk;

  constructor(keeper: ShowKeeper, deliveries: Deliveries, feeds: Feeds, audience: AudienceDesk, comments: CommentDesk) {
    this.#keeper = keeper;
    this.#deliveries = deliveries;
    this.#feeds = feeds;
    this.#audience = audience;
    this.#comments = comments;
  }

  /** Keeps and applies a delivery. Once this returns, it is on disk. Throws, with nothing kept, when the disk cannot be written. */
  take(arrived: Arrived, by: Actor): Taken {
    const { source, reading } = arrived;
    const { stage, audience } = this.#keeper.head.show;
    const { language } = stage;
    const isLost = audience.lost.some((each) => each.source === source);
    const ordered = commandsOf(reading, isLost).map((command, index) => ({
      ...command,
      id: `delivery-${arrived.bodyHash.slice(0, 16)}-${index}`,
    }));
    const bridge = reading.outcome === 'signals' ? reading.bridge : undefined;
    let judgement: Judgement = { outcome: 'broken', why: null };
    let counted = () => {};
    let read = () => {};
    const { answers, rows } = this.#keeper.apply(ordered, by, (burst, now) => {
      const fresh = reading.outcome === 'signals' ? this.#hear(source, reading, now) : [];
      const comments = fresh.filter((signal) => signal.kind === 'comment');
      if (comments.length > 0) read = this.#comments.take(source, comments, now);
      judgement = judge(reading, burst.answers, fresh.length > 0 || burst.rows.some(isCommanded), language);
      const isNoted = judgement.outcome === 'applied' && burst.rows.some(isOutside);
      const kept = isNoted ? { ...judgement, why: whyText('not-of-this-show', language) } : judgement;
      this.#deliveries.keep(arrived, kept, now);
      counted = this.#feeds.count(source, judgement.outcome, now, judgement.why, bridge);
    });
    counted();
    read();
    return { judgement, answers, rows };
  }

  #hear(source: string, { signals, bridge }: Extract<Reading, { outcome: 'signals' }>, now: number): Signal[] {
    const { tally, bridges } = this.#audience;
    if (bridge) bridges.hear(source, bridge.link, now);
    else bridges.hearPost(source, signals, now);
    return bridge && tally.isRepeated(source, bridge, now) ? [] : tally.hear(source, signals, now);
  }
}
