import type { FeedHealth, Question } from '../../shared/protocol.ts';
import { refusalText } from '../../shared/refusals.ts';
import { MINUTE_MS } from '../../shared/show/comments.ts';
import { windowStart } from '../../shared/show/order-window.ts';
import type { Actor } from '../../shared/show/part.ts';
import { AudienceDesk } from '../audience/audience-desk.ts';
import { CommentDesk } from '../comments/comment-desk.ts';
import type { Deadlines } from '../deadlines.ts';
import type { Reading } from '../ingest/adapter.ts';
import type { LogRow } from '../log/event-log.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import { Throttle } from '../sockets/throttle.ts';
import { Deliveries, type Arrived } from './deliveries.ts';
import { Feeds, unheard, type TurnedAway } from './feeds.ts';
import { createAsk } from '../reconcile/ask.ts';
import { pollerOf } from '../reconcile/index.ts';
import { Reconciler, type Keys } from '../reconcile/reconciler.ts';
import { Intake, type Taken } from './intake.ts';

const FEEDS_EVERY_MS = 1000;

/** Whom the desk tells: everybody of what entered the log, the crew of how the sources are doing. */
export interface Listeners {
  publish(rows: readonly LogRow[]): void;
  tellFeeds(feeds: readonly FeedHealth[]): void;
  tellQuestions(questions: readonly Question[]): void;
}

/** Whether a delivery tells of an order and not what is in it. */
const isThin = (reading: Reading) =>
  reading.outcome === 'commands' &&
  reading.commands.some((command) => command.type === 'orders/record' && command.order.total === null);

/** All that comes from shops and chats passes here: taken in, added up, counted, told. */
export class FeedDesk {
  readonly deliveries: Deliveries;
  readonly feeds: Feeds;
  readonly comments: CommentDesk;
  readonly reconciler: Reconciler;
  readonly #audience: AudienceDesk;
  readonly #intake: Intake;
  readonly #keeper: ShowKeeper;
  readonly #deadlines: Deadlines;
  readonly #listeners: Listeners;
  readonly #feedsTold: Throttle;
  #questionsTold = '[]';

  constructor(
    storage: DurableObjectStorage,
    keeper: ShowKeeper,
    deadlines: Deadlines,
    listeners: Listeners,
    keysOf: (source: string) => Promise<Keys | undefined>,
  ) {
    this.deliveries = new Deliveries(storage.sql);
    this.feeds = new Feeds(storage.sql);
    this.#audience = new AudienceDesk(storage, keeper);
    this.comments = new CommentDesk(storage.sql, keeper);
    this.#intake = new Intake(keeper, this.deliveries, this.feeds, this.#audience, this.comments);
    this.reconciler = new Reconciler(storage.sql, {
      now: () => keeper.now(),
      openedAt: () => windowStart(keeper.head.show.stage.openedAt),
      pollerOf,
      keysOf,
      ask: createAsk((url, question) => fetch(url, question)),
      take: (arrived, by) => this.take(arrived, by),
      changed: () => {
        deadlines.set('reconcile', this.reconciler.rounds.next());
        this.#feedsTold.ask();
      },
    });
    this.#keeper = keeper;
    this.#deadlines = deadlines;
    this.#listeners = listeners;
    this.#feedsTold = new Throttle(
      () => {
        listeners.tellFeeds(this.list());
        this.#tellQuestions();
      },
      FEEDS_EVERY_MS,
      (task, ms) => setTimeout(task, ms),
    );
  }

  /** Takes what arrived: keeps it and applies it in one transaction. */
  take(arrived: Arrived, by: Actor): Taken {
    const taken = this.#intake.take(arrived, by);
    this.#listeners.publish(taken.rows);
    if (arrived.reading.outcome === 'signals') this.settle();
    if (isThin(arrived.reading)) this.reconciler.askSoon(arrived.source);
    this.#feedsTold.ask();
    return taken;
  }

  /** Takes a delivery that proved itself at the door. */
  takeProved(arrived: Arrived, by: Actor): Taken {
    const taken = this.take(arrived, by);
    this.feeds.prove(arrived.source);
    return taken;
  }

  /** Notes deliveries that the door turned away. */
  turnAway(source: string, why: TurnedAway, count: number): void {
    this.feeds.turnAway(source, why, count, this.#keeper.now());
    this.#feedsTold.ask();
  }

  /** How each source is doing. */
  list(): FeedHealth[] {
    const heard = this.feeds.list();
    const asked = this.reconciler.rounds.all();
    const silent = asked.filter(({ source }) => heard.every((feed) => feed.source !== source));
    return [...heard, ...silent.map(({ source }) => unheard(source))].map((feed) => {
      const last = asked.find(({ source }) => source === feed.source)?.round.last;
      return last ? { ...feed, reconciled: last } : feed;
    });
  }

  /** What waits is told before a new show begins: it belongs to the one before. Rows of gifts still open are counted when they end. */
  beforeBegin(): void {
    this.settle(true);
  }

  /** A new show was begun. */
  begun(): void {
    this.comments.begin();
    this.#feedsTold.ask();
  }

  /** Tells the show what is due of its audiences and of what they write; of its audiences `all` that waits. */
  settle(all = false): void {
    const now = this.#keeper.now();
    for (const { source, answers, rows } of this.#audience.settle(now, all)) {
      this.#listeners.publish(rows);
      const refusal = answers.find((answer) => answer.outcome === 'refused');
      if (!refusal) continue;
      const why = refusalText(refusal.reason, this.#keeper.head.show.stage.language, refusal.detail);
      this.feeds.count(source, 'refused', now, why)();
      this.#feedsTold.ask();
    }
    this.#deadlines.set('audience', this.#audience.nextDeadline(now));
    const isForgetting = (this.#deadlines.at('comments') ?? Infinity) <= now;
    const minutes = this.comments.settle(now);
    // A raw delivery of a chat holds the same words.
    if (isForgetting) this.forget(now);
    this.#listeners.publish(minutes);
    // What was asked long ago counts no more.
    if (minutes.length > 0) this.#feedsTold.ask();
    this.#deadlines.set('comments', this.comments.nextDeadline());
  }

  /** Says what is asked most where that is another than before. */
  #tellQuestions(): void {
    const questions = this.comments.questions();
    const text = JSON.stringify(questions);
    if (text === this.#questionsTold) return;
    this.#questionsTold = text;
    this.#listeners.tellQuestions(questions);
  }

  /** Forgets what was kept for its time. */
  forget(now: number): void {
    this.deliveries.forget(now, this.#keeper.head.show.comments.keepMinutes * MINUTE_MS);
    this.#audience.forget(now);
  }
}
