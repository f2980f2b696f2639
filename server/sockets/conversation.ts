import type { Connection } from 'partyserver';
import { PROTOCOL_VERSION, type FromRoom, type ToRoom } from '../../shared/protocol.ts';
import { hearsOfFeeds, hearsOfPages, mayCheckOverlays } from '../access.ts';
import { inWords } from '../answers.ts';
import type { FeedDesk } from '../feeds/feed-desk.ts';
import { watching, type Grant } from '../grant.ts';
import type { Outcome } from '../log/answer-book.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import type { Crowd, Seat } from './crowd.ts';
import type { OverlayCheck } from './overlay-check.ts';
import type { SoundLease } from './sound-lease.ts';
import { eventsText, needsShow } from './welcome.ts';

const TROUBLE_EVERY_MS = 1000;

/** What of a room its pages speak with. */
export interface Parts {
  readonly build: string;
  readonly keeper: ShowKeeper;
  readonly crowd: Crowd;
  readonly feeds: FeedDesk;
  readonly sound: SoundLease;
  readonly check: OverlayCheck;
  order(commands: readonly unknown[], grant: Grant): readonly Outcome[];
}

/** What a room answers to what a page says. */
export class Conversation {
  readonly #parts: Parts;
  #troubleAt = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  hear(socket: Connection, seat: Seat, said: ToRoom): void {
    const { check, crowd, keeper, sound } = this.#parts;
    const now = Date.now();
    crowd.note(socket, seat, now);
    switch (said.type) {
      case 'hello':
        return this.#welcome(socket, seat, said);
      case 'command':
        return this.#answer(socket, seat, said.command);
      case 'time': {
        const s1 = keeper.now();
        return crowd.send(socket, { type: 'time', c0: said.c0, s1, s2: s1 });
      }
      case 'seen':
        return crowd.saw(socket, seat, said.seq, now);
      case 'sound':
        return sound.hear(socket, seat, said, now);
      case 'check':
        return mayCheckOverlays(seat.grant.role) ? check.ask(now) : undefined;
      case 'report':
        return check.hear(socket, said, now);
      case 'trouble': {
        if (seat.page === 'preview' || now - this.#troubleAt < TROUBLE_EVERY_MS) return;
        this.#troubleAt = now;
        const trouble: FromRoom = { ...said, at: keeper.now() };
        return crowd.tell(JSON.stringify(trouble), now, hearsOfPages);
      }
    }
  }

  #welcome(socket: Connection, seat: Seat, { version, after, page }: Extract<ToRoom, { type: 'hello' }>): void {
    const { build, check, crowd, feeds, keeper, sound } = this.#parts;
    if (version !== PROTOCOL_VERSION) return crowd.dismiss(socket, 'page-too-old');
    const grant = page === 'preview' ? watching(seat.grant) : seat.grant;
    const { room, role, name, until } = grant;
    if (role === 'source') return crowd.dismiss(socket, 'not-allowed');
    const { show, seq } = keeper.head;
    const isWhole = needsShow(after, seq);
    const { mode } = show.stage;
    const person = { name, ...(until === undefined ? {} : { until }) };
    crowd.send(socket, { type: 'welcome', room, mode, role, person, build, seq, ...(isWhole ? { show } : {}) });
    if (!isWhole && after !== null && after < seq) socket.send(eventsText(keeper.log.after(after, seq - after)));
    crowd.greet(socket, { ...seat, grant }, page, seq, Date.now());
    crowd.tellPresence(Date.now());
    if (page === 'overlay') check.tell(Date.now());
    else if (mayCheckOverlays(role)) crowd.send(socket, check.told());
    if (hearsOfFeeds(role)) crowd.send(socket, { type: 'feeds', feeds: feeds.list() });
    if (!hearsOfPages(role)) return;
    crowd.send(socket, sound.told);
    crowd.send(socket, { type: 'questions', questions: feeds.comments.questions() });
  }

  #answer(socket: Connection, { grant }: Seat, command: { id: string }): void {
    const { crowd, keeper } = this.#parts;
    let outcome: Outcome | undefined;
    try {
      [outcome] = this.#parts.order([command], grant);
    } catch {
      outcome = { id: command.id, outcome: 'refused', reason: 'broken' };
    }
    if (outcome) crowd.send(socket, { type: 'answer', answer: inWords(outcome, keeper.head.show.stage.language) });
  }
}
