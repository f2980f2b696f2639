import { Server, type Connection, type ConnectionContext, type WSMessage } from 'partyserver';
import type { Actor } from '../shared/show/part.ts';
import type { Problem } from '../shared/source-cards.ts';
import { PING, PONG, type Reconciled } from '../shared/protocol.ts';
import { hearsOfFeeds, hearsOfPages, refusalOf } from './access.ts';
import { ANSWERS_KEPT_MS, type Outcome } from './log/answer-book.ts';
import { Conversation } from './sockets/conversation.ts';
import { Crowd, HELLO_MS } from './sockets/crowd.ts';
import { Deadlines } from './deadlines.ts';
import { keyringOf } from './door/doorkeeper.ts';
import type { Arrived, Judgement } from './feeds/deliveries.ts';
import type { LogRow } from './log/event-log.ts';
import { FeedDesk } from './feeds/feed-desk.ts';
import type { TurnedAway } from './feeds/feeds.ts';
import type { Taken } from './feeds/intake.ts';
import { actorOf, grantOf, hasEnded, type Grant } from './grant.ts';
import { migrate } from './log/migrate.ts';
import { PictureShelf, type Picture, type Served } from './pictures/picture-shelf.ts';
import { RevokedKeys } from './revoked-keys.ts';
import { answerRequest } from './room-requests.ts';
import { roomTables } from './log/room-tables.ts';
import { ShowKeeper } from './log/show-keeper.ts';
import { SoundLease } from './sockets/sound-lease.ts';
import { OverlayCheck } from './sockets/overlay-check.ts';
import { readMessage } from './sockets/read-message.ts';
import { eventsText } from './sockets/welcome.ts';

const SWEEP_EVERY_MS = 3_600_000;
const RETRY_MS = 1000;

/** Whether something unread asks for a new show; anybody may ask, and what follows of asking alone does no harm. */
const beginsShow = (command: unknown) =>
  typeof command === 'object' && command !== null && 'type' in command && command.type === 'stage/begin';

/**
 * A room: a thin shell that connects the show's keeper with sockets, requests and the alarm. Everything is made ready in the
 * constructor, since partyserver's `onStart` does not run before remote calls. No handler lets an error out: partyserver
 * would send its stack to the client.
 */
export class Room extends Server<Env> {
  static override options = { hibernate: true };

  readonly keeper: ShowKeeper;
  readonly #crowd: Crowd;
  readonly #deadlines: Deadlines;
  readonly #feeds: FeedDesk;
  readonly #pictures: PictureShelf;
  readonly #revoked: RevokedKeys;
  readonly #sound: SoundLease;
  readonly #check: OverlayCheck;
  readonly #conversation: Conversation;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, roomTables);
    const { sql } = ctx.storage;
    this.keeper = new ShowKeeper(ctx.storage, env.BUILD);
    this.#deadlines = new Deadlines(ctx.storage);
    this.#feeds = new FeedDesk(
      ctx.storage,
      this.keeper,
      this.#deadlines,
      {
        publish: (rows) => this.#publish(rows),
        tellFeeds: (feeds) => this.#crowd.tell(JSON.stringify({ type: 'feeds', feeds }), Date.now(), hearsOfFeeds),
        tellQuestions: (questions) =>
          this.#crowd.tell(JSON.stringify({ type: 'questions', questions }), Date.now(), hearsOfPages),
      },
      (source) => keyringOf(env).askedWith(ctx.id.name ?? '', source),
    );
    this.#pictures = new PictureShelf(sql);
    this.#revoked = new RevokedKeys(sql);
    this.#crowd = new Crowd(
      this,
      (socket) => ctx.getWebSocketAutoResponseTimestamp(socket),
      () => this.keeper.head.seq,
    );
    this.#sound = new SoundLease(sql, this.#crowd, this.#deadlines);
    this.#check = new OverlayCheck(this.#crowd, this.keeper);
    this.#conversation = new Conversation({
      build: env.BUILD,
      keeper: this.keeper,
      crowd: this.#crowd,
      feeds: this.#feeds,
      sound: this.#sound,
      check: this.#check,
      order: (commands, grant) => this.order(commands, grant),
    });
    // Answered by the runtime itself: a ping does not wake a sleeping room.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** Whether this caller may come in. The first one opens the show. */
  admits(grant: Grant): boolean {
    if (this.#isOut(grant)) return false;
    const opening = this.keeper.open(grant.mode);
    if (opening.length > 0) this.#publish(opening);
    if (this.#deadlines.at('sweep') === undefined) this.#deadlines.set('sweep', Date.now() + SWEEP_EVERY_MS);
    return true;
  }

  /** Decides commands, stores what they led to and tells everybody. */
  order(commands: readonly unknown[], grant: Grant): readonly Outcome[] {
    const mayBegin = refusalOf(actorOf(grant), 'stage/begin') === undefined;
    if (mayBegin && commands.some(beginsShow)) this.#feeds.beforeBegin();
    const { show } = this.keeper.head;
    const { answers, rows } = this.keeper.append(commands, actorOf(grant));
    this.#publish(rows);
    if (this.keeper.head.show.stage.openedAt !== show.stage.openedAt) this.#feeds.begun();
    return answers;
  }

  /** Takes a delivery. Undefined when the key was revoked. */
  deliver(arrived: Arrived, grant: Grant): Judgement | undefined {
    return this.admits(grant) ? this.#feeds.takeProved(arrived, actorOf(grant)).judgement : undefined;
  }

  /** Hears how many deliveries the door turned away. The show and its log know nothing of them. */
  noteTurnedAway({ name, keyHash }: Grant, why: TurnedAway, count: number): void {
    if (!this.#revoked.has(keyHash)) this.#feeds.turnAway(name, why, count);
  }

  /** Takes what the crew brings under a source's name. Undefined when the key was revoked. */
  takeImport(arrived: Arrived, by: Actor, grant: Grant): Taken | undefined {
    return this.admits(grant) ? this.#feeds.take(arrived, by) : undefined;
  }

  /** What a source's commands would come to now; nothing of it is kept. */
  tryOut(commands: readonly unknown[], by: Actor): readonly Outcome[] {
    const ordered = commands.map((command, index) => Object.assign({ id: `try-out-${index}` }, command));
    return this.keeper.tryOut(ordered, by);
  }

  /** Begins or ends to ask a source by itself for what it did not deliver. */
  askByItself(source: string, isAsked: boolean, grant: Grant): void {
    if (!this.admits(grant)) return;
    if (isAsked) this.#feeds.reconciler.begin(source);
    else this.#feeds.reconciler.end(source);
  }

  /** Asks a source now for what it did not deliver. Undefined when the key was revoked. */
  async reconcile(source: string, grant: Grant): Promise<Reconciled | undefined> {
    return this.admits(grant) ? this.#feeds.reconciler.run(source) : undefined;
  }

  /** The last deliveries of a source that came to nothing. */
  problems(source: string): Problem[] {
    return this.#feeds.deliveries.problems(source);
  }

  /** Keeps a picture for good. */
  keepPicture(picture: Picture, grant: Grant): 'kept' | 'too-many' | 'not-allowed' {
    if (!this.admits(grant)) return 'not-allowed';
    return this.#pictures.keep(picture, this.keeper.now()) ? 'kept' : 'too-many';
  }

  /** Undefined for an unknown id. */
  picture(id: string): Served | undefined {
    return this.#pictures.find(id);
  }

  /** Takes keys out of use, here and now, whatever a door still believes, and closes their sockets. */
  revoke(keyHashes: readonly string[]): void {
    this.#revoked.add(keyHashes);
    this.#crowd.dismissKeys(this.#revoked.hashes);
  }

  /** Throws when the room's data cannot be read. */
  proveReadable(): number {
    return this.keeper.log.lastSeq();
  }

  override onRequest(request: Request): Response | Promise<Response> {
    return answerRequest(request, this);
  }

  override onConnect(socket: Connection, { request }: ConnectionContext): void {
    try {
      const grant = grantOf(request);
      if (!this.admits(grant)) return this.#crowd.dismiss(socket, 'not-allowed');
      const now = Date.now();
      this.#crowd.sit(socket, grant, now);
      this.#deadlines.set('hello', this.#deadlines.at('hello') ?? now + HELLO_MS);
      const { until } = grant;
      if (until !== undefined) this.#deadlines.set('invite', Math.min(until, this.#deadlines.at('invite') ?? until));
    } catch {
      socket.close(1011);
    }
  }

  override onMessage(socket: Connection, message: WSMessage): void {
    try {
      const seat = this.#crowd.seatOf(socket);
      if (seat && this.#isOut(seat.grant)) return this.#crowd.dismiss(socket, 'not-allowed');
      const said = readMessage(message);
      if (!seat || !said || (seat.page === null && said.type !== 'hello'))
        this.#crowd.dismiss(socket, 'not-understood');
      else this.#conversation.hear(socket, seat, said);
    } catch {
      this.#crowd.dismiss(socket, 'not-understood');
    }
  }

  override onClose(socket: Connection, code: number): void {
    try {
      const seat = this.#crowd.seatOf(socket);
      if (seat?.page) this.#crowd.tellPresence(Date.now(), socket);
      if (seat?.page === 'overlay') this.#check.tell(Date.now(), socket);
      if (seat?.sound) this.#sound.left(seat.sound.page, code, Date.now());
    } catch {
      // Nobody is left to tell.
    }
  }

  override onError(): void {
    // A socket broke; its close follows, and its text may hold what a page sent.
  }

  override onAlarm(): void {
    this.#deadlines.rang();
    try {
      const now = Date.now();
      this.#deadlines.set('retry', undefined);
      // First, since a page whose key has ended must not come back, silent or not.
      this.#deadlines.set('invite', this.#crowd.cutEnded(now));
      this.#crowd.cutSilent(now);
      this.#deadlines.set('hello', this.#crowd.cutMute(now));
      if ((this.#deadlines.at('sound') ?? Infinity) <= now) this.#sound.settle(now);
      this.#feeds.settle();
      if ((this.#deadlines.at('reconcile') ?? Infinity) <= now) this.#feeds.reconciler.runDue();
      this.#publish(this.keeper.elapse());
      if ((this.#deadlines.at('sweep') ?? 0) <= now) {
        this.keeper.forgetAnswersBefore(now - ANSWERS_KEPT_MS);
        this.#feeds.forget(now);
        this.#deadlines.set('sweep', now + SWEEP_EVERY_MS);
      }
    } catch {
      // The runtime gives up on an alarm that keeps failing; ours must ring again.
      this.#deadlines.set('retry', Date.now() + RETRY_MS);
    }
  }

  /** Whether a key opens nothing any more. */
  #isOut(grant: Grant): boolean {
    return this.#revoked.has(grant.keyHash) || hasEnded(grant, Date.now());
  }

  #publish(rows: readonly LogRow[]): void {
    if (rows.length > 0) this.#crowd.tell(eventsText(rows), Date.now());
    this.#deadlines.set('show', this.keeper.nextDeadline());
  }
}
