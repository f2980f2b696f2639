import { Refused, type Actor } from '../../shared/show/part.ts';
import { decide, deadlines, elapse, type Event } from '../../shared/show/show.ts';
import type { Mode } from '../../shared/show/stage.ts';
import { areOfOneTap } from '../../shared/taps.ts';
import { refusalOf } from '../access.ts';
import { AnswerBook, type Outcome } from './answer-book.ts';
import { Draft } from './draft.ts';
import { EventLog, type Head, type LogRow } from './event-log.ts';
import { OrderLedger } from './order-ledger.ts';
import { contested, isOutdatedBy } from './outdated.ts';
import { orderIdsOf, readCommand, type Ordered } from './read-command.ts';
import { sinceOf } from './since.ts';
import { readStored } from './stored.ts';

const ROOM: Actor = { role: 'room', name: 'room' };
/** How far back it is looked for who is behind a refusal: so many rows of the log, and so long, ms. */
const ROWS_LOOKED_AT = 2000;
const MOMENT_AGO_MS = 600_000;
const textOf = ({ role, name }: Actor) => `${role}:${name}`;

/** What one burst came to: an answer for each command, and the rows that are now on disk. */
export interface Burst {
  readonly answers: readonly Outcome[];
  readonly rows: readonly LogRow[];
}

/**
 * Holds the show in memory and its log on disk, and moves both together: a burst is worked out on the side, written in one
 * transaction, and only then does the show become what it says.
 */
export class ShowKeeper {
  readonly log: EventLog;
  readonly #storage: DurableObjectStorage;
  readonly #orders: OrderLedger;
  readonly #answers: AnswerBook;
  #head: Head;
  #elapsedTo: number;

  constructor(storage: DurableObjectStorage, build: string) {
    this.#storage = storage;
    this.log = new EventLog(storage.sql, build);
    this.#orders = new OrderLedger(storage.sql);
    this.#answers = new AnswerBook(storage.sql);
    this.#head = this.log.load();
    // The orders were derived by another build, perhaps by other rules.
    if (this.log.foldedAnew) storage.transactionSync(() => this.rebuildOrders());
    this.#elapsedTo = this.#head.at;
  }

  get head(): Head {
    return this.#head;
  }

  /** Room time, ms: the machine's clock, but never before the last event. */
  now(): number {
    return Math.max(Date.now(), this.#head.at);
  }

  /** When the show will next change by itself. */
  nextDeadline(): number | undefined {
    const ahead = deadlines(this.#head.show).filter((deadline) => deadline > this.#elapsedTo);
    return ahead.length === 0 ? undefined : Math.min(...ahead);
  }

  /** Writes the room's first event where there is none yet. */
  open(mode: Mode): readonly LogRow[] {
    if (this.#head.show.stage.openedAt !== 0) return [];
    return this.#keep([], (draft) => {
      const { show, at: now, ledger } = draft;
      draft.fold(decide({ type: 'stage/open', mode }, show, { now, by: ROOM, ledger }), textOf(ROOM), '');
    });
  }

  /** Logs what has become fact by itself by now. Twice at one time gives nothing the second time. */
  elapse(): readonly LogRow[] {
    return this.#keep([], () => {});
  }

  /** Decides a burst and stores it. A command told again gets the answer that it got before. */
  append(commands: readonly unknown[], by: Actor): Burst {
    const read = commands.map(readCommand);
    const keyOf = ({ envelope }: Ordered) => `${textOf(by)}:${envelope.id}`;
    const known = this.#answers.find(read.flatMap((each) => ('command' in each ? [keyOf(each)] : [])));
    const given = new Map<string, Outcome>();
    let answers: readonly Outcome[] = [];
    const answer = (each: Ordered, draft: Draft) => {
      const key = keyOf(each);
      const before = known.get(key) ?? given.get(key);
      if (before) return before;
      const outcome = this.#decide(each, draft, by);
      // What broke was not carried out and may be tried again under the same id.
      if (outcome.outcome === 'accepted' || outcome.reason !== 'broken') given.set(key, outcome);
      return outcome;
    };
    const rows = this.#keep(
      read.flatMap(orderIdsOf),
      (draft) => (answers = read.map((each) => ('command' in each ? answer(each, draft) : each))),
      (draft) => this.#answers.write(given, draft.at),
    );
    return { answers, rows };
  }

  /**
   * Decides what a delivery says and stores it; `also` writes in the same transaction. No answer is remembered: whether a
   * delivery told again changes anything is up to the rules, since the show may have changed in between.
   */
  apply(commands: readonly unknown[], by: Actor, also: (burst: Burst, now: number) => void): Burst {
    const read = commands.map(readCommand);
    let answers: readonly Outcome[] = [];
    const rows = this.#keep(
      read.flatMap(orderIdsOf),
      (draft) => (answers = read.map((each) => ('command' in each ? this.#decide(each, draft, by) : each))),
      (draft) => also({ answers, rows: draft.rows }, draft.at),
    );
    return { answers, rows };
  }

  /** What these commands would come to now. Nothing of it is kept. */
  tryOut(commands: readonly unknown[], by: Actor): readonly Outcome[] {
    const now = this.now();
    const read = commands.map(readCommand);
    const draft = new Draft(this.#head, now, this.#orders.read(read.flatMap(orderIdsOf)));
    draft.fold(elapse(draft.show, { now, ledger: draft.ledger }), textOf(ROOM), '');
    return read.map((each) => ('command' in each ? this.#decide(each, draft, by) : each));
  }

  /** Makes the orders' table anew from the log, of which it is a mere index. */
  rebuildOrders(): void {
    this.#orders.rebuild(this.log.events());
  }

  forgetAnswersBefore(at: number): void {
    this.#answers.forgetBefore(at);
  }

  #keep(orderIds: readonly string[], work: (draft: Draft) => void, also?: (draft: Draft) => void): readonly LogRow[] {
    const now = this.now();
    const draft = new Draft(this.#head, now, this.#orders.read(orderIds));
    draft.fold(elapse(draft.show, { now, ledger: draft.ledger }), textOf(ROOM), '');
    work(draft);
    this.#storage.transactionSync(() => {
      this.log.write(draft.rows, draft);
      this.#orders.write(draft.ledger);
      also?.(draft);
    });
    if (draft.rows.length > 0) this.#head = draft.head();
    this.#elapsedTo = now;
    return draft.rows;
  }

  #decide({ envelope, command }: Ordered, draft: Draft, by: Actor): Outcome {
    const { id, expiresAt, base } = envelope;
    const { show, at: now, ledger } = draft;
    try {
      if (expiresAt !== undefined && expiresAt < now) throw new Refused('expired');
      const forbidden = refusalOf(by, command.type);
      if (forbidden) throw new Refused(forbidden);
      const isOwn = (row: LogRow) => row.by === textOf(by) && areOfOneTap(row.command, id);
      const change = base === undefined ? undefined : this.#changeSince(base, command, isOwn);
      if (change) {
        const detail = `${Math.max(1, Math.round((now - change.at) / 1000))} s`;
        return { id, outcome: 'refused', reason: 'outdated', detail, since: sinceOf(change, show, now) };
      }
      draft.fold(decide(command, show, { now, by, ledger }), textOf(by), id);
      return { id, outcome: 'accepted', seq: draft.seq };
    } catch (error) {
      if (!(error instanceof Refused)) return { id, outcome: 'refused', reason: 'broken' };
      const { reason, detail } = error;
      const other = contested.has(reason) ? this.#lastByOthers(command, textOf(by), now) : undefined;
      const since = other && sinceOf(other, show, now);
      return { id, outcome: 'refused', reason, ...(detail === undefined ? {} : { detail }), ...(since && { since }) };
    }
  }

  #changeSince(base: number, command: Ordered['command'], isOwn: (row: LogRow) => boolean) {
    if (base >= this.#head.seq) return undefined;
    return this.log.byCrewAfter(base).find((row) => !isOwn(row) && isOutdatedBy(command, readStored<Event>(row.event)));
  }

  /** The last that was done a moment ago to what a command is about, where another person of the crew did it. */
  #lastByOthers(command: Ordered['command'], by: string, now: number) {
    const lately = this.log.byCrewAfter(this.#head.seq - ROWS_LOOKED_AT, now - MOMENT_AGO_MS);
    const row = lately.find(({ event }) => isOutdatedBy(command, readStored<Event>(event)));
    return row && row.by !== by ? row : undefined;
  }
}
