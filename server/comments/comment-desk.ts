import type { Question } from '../../shared/protocol.ts';
import { wordFilter } from '../../shared/names/words.ts';
import { MINUTE_MS, type Minute, type Watch } from '../../shared/show/comments.ts';
import { isUnwanted } from '../../shared/unwanted.ts';
import type { Signal } from '../ingest/signal.ts';
import type { LogRow } from '../log/event-log.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import { CommentShelf, type Kept } from './comment-shelf.ts';
import { withoutContacts } from './contacts.ts';
import { ASKED_MS, QuestionBoard } from './question-board.ts';
import { folded, isQuestion, wordFinder } from './wording.ts';

type Comment = Extract<Signal, { kind: 'comment' }>;

/** In a flood only so many a second are read for questions; all of them count. */
const MOST_READ_A_SECOND = 200;

/** Listens to what viewers write: counts the words that the crew watches, and gathers what is asked. */
export class CommentDesk {
  readonly #shelf: CommentShelf;
  readonly #keeper: ShowKeeper;
  readonly #board = new QuestionBoard();
  #blocked: { readonly words: readonly string[]; readonly has: (text: string) => boolean } | undefined;
  #second = 0;
  #read = 0;

  constructor(sql: SqlStorage, keeper: ShowKeeper) {
    this.#shelf = new CommentShelf(sql);
    this.#keeper = keeper;
    const now = keeper.now();
    for (const kept of this.#shelf.between(Math.max(now - ASKED_MS, this.#begunAt()), now + 1)) this.#ask(kept);
  }

  /** Keeps comments; call it in the delivery's transaction. The function it gives reads them for questions, once that is through. */
  take(source: string, comments: readonly Comment[], now: number): () => void {
    const kept = comments.map(({ text, who }): Kept => ({ at: now, text: withoutContacts(text), asker: who }));
    for (const each of kept) this.#shelf.keep(source, each);
    return () => kept.forEach((each) => this.#ask(each));
  }

  /** A new show was begun: what was asked before is none of it. */
  begin(): void {
    this.#board.clear();
  }

  /** What viewers ask most now. */
  questions(): Question[] {
    const { show } = this.#keeper.head;
    const now = this.#keeper.now();
    const answered = show.notices.answer
      .filter(({ startsAt }) => startsAt > now - ASKED_MS)
      .map(({ question }) => question);
    return this.#board.list(now, show.comments.watches, answered, (text) => this.#isBlocked(text));
  }

  /** When the minute is over that is not counted yet, or comments are to be forgotten. */
  nextDeadline(): number | undefined {
    const first = this.#shelf.firstFrom(this.#countedUntil());
    const end = first === undefined ? undefined : minuteOf(first) + MINUTE_MS;
    const oldest = this.#shelf.firstFrom(0);
    const gone = oldest === undefined ? undefined : oldest + this.#keptMs();
    const due = [end, gone].filter((at) => at !== undefined);
    return due.length === 0 ? undefined : Math.min(...due);
  }

  /** Tells the show of the minutes that are over, then forgets what was kept long enough. */
  settle(now: number): readonly LogRow[] {
    const rows: LogRow[] = [];
    for (;;) {
      const first = this.#shelf.firstFrom(this.#countedUntil());
      if (first === undefined || minuteOf(first) + MINUTE_MS > now) break;
      const minute = this.#count(minuteOf(first));
      const command = { type: 'comments/count', minute, id: `comments-${minute.from}` };
      const burst = this.#keeper.apply([command], { role: 'room', name: 'room' }, () => {});
      rows.push(...burst.rows);
      // Whatever kept it from being told would do so again.
      if (burst.answers.some(({ outcome }) => outcome === 'refused') || burst.rows.length === 0) break;
    }
    this.#shelf.forgetBefore(now - this.#keptMs() + 1);
    return rows;
  }

  #count(from: number): Minute {
    const texts = this.#shelf
      .between(Math.max(from, this.#begunAt()), from + MINUTE_MS)
      .map(({ text }) => folded(text));
    const { watches } = this.#keeper.head.show.comments;
    const countOf = ({ words }: Watch) => texts.filter(wordFinder(words)).length;
    const counts = watches.map((watch) => ({ watchId: watch.watchId, count: countOf(watch) }));
    return { from, comments: texts.length, counts: counts.filter(({ count }) => count > 0) };
  }

  #countedUntil(): number {
    const last = this.#keeper.head.show.comments.minutes.at(-1);
    return last ? last.from + MINUTE_MS : this.#begunAt();
  }

  #begunAt(): number {
    return this.#keeper.head.show.stage.openedAt;
  }

  #keptMs(): number {
    return this.#keeper.head.show.comments.keepMinutes * MINUTE_MS;
  }

  /** By the crew's own words; those of the lists are looked for once, when a question comes. */
  #isBlocked(text: string): boolean {
    const { blocked: words } = this.#keeper.head.show.comments;
    if (this.#blocked?.words !== words) this.#blocked = { words, has: wordFilter(words) };
    return this.#blocked.has(text);
  }

  #ask({ at, text, asker }: Kept): void {
    const second = Math.floor(at / 1000);
    if (second !== this.#second) [this.#second, this.#read] = [second, 0];
    if ((this.#read += 1) > MOST_READ_A_SECOND) return;
    if (isQuestion(text) && !isUnwanted(text)) this.#board.ask(text, asker, at);
  }
}

const minuteOf = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;
