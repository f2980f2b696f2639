import type { Connection, Server } from 'partyserver';
import type { CheckedOverlay } from '../../shared/overlay-report.ts';
import { closeCodes, type FromRoom, type ToRoom } from '../../shared/protocol.ts';
import type { Role } from '../../shared/show/part.ts';
import type { Grant } from '../grant.ts';
import { hearsOfPages } from '../access.ts';
import { presenceOf } from './presence.ts';
import type { Player } from './sound-lease.ts';

/** What a socket is, kept with it while the room sleeps. */
export interface Seat {
  readonly grant: Grant;
  /** Which page it is; null until it said hello. */
  readonly page: Extract<ToRoom, { type: 'hello' }>['page'] | null;
  /** When it said hello, ms; missing before, and for a seat that an earlier build wrote. */
  readonly since?: number;
  /** When it last said something itself, ms. Pings are noted by the runtime. */
  readonly heardAt: number;
  /** The last event that it is known to have read: its welcome's, then what it says itself. */
  readonly seen: number;
  /** What it last said of sounding; missing when it never did. */
  readonly sound?: Pick<Extract<ToRoom, { type: 'sound' }>, 'page' | 'ready'>;
  /** When this overlay was last asked to look at itself and what was the last event then, and what it found. */
  readonly check?: Pick<CheckedOverlay, 'head' | 'report'> & { readonly asked: number };
}

/**
 * A socket that has been silent for so long is cut when others are sent something, ms. A page pings every few seconds, but
 * Chromium lets a hidden page's timers run once a minute only, and a hidden page is no dead page.
 */
export const SILENT_MS = 75_000;

/** A page that is more events than this behind what it was sent does not read them, ping as it may: it is cut. */
export const MOST_UNREAD = 20_000;

/** Whoever has not said hello after so long is cut, ms. */
export const HELLO_MS = 10_000;

/** Sockets that one key may hold. A show has a handful; this bounds what a link in the wrong hands can take up. */
export const MOST_PER_KEY = 64;

/** `readyState` of a socket that is neither closing nor closed. */
const OPEN = 1;

/** A note of what a socket said is not written more often than this, ms. */
const NOTE_EVERY_MS = 10_000;

const codeOf = {
  'page-too-old': closeCodes.pageTooOld,
  'not-allowed': closeCodes.notAllowed,
  'not-understood': closeCodes.notUnderstood,
  'too-slow': closeCodes.tooSlow,
} as const;
export type Farewell = keyof typeof codeOf;

/** The sockets of a room. Whoever they are was settled by the door; a socket's own id is a mere label. */
export class Crowd {
  readonly #server: Pick<Server, 'getConnections'>;
  readonly #lastPing: (socket: WebSocket) => Date | null;
  readonly #headSeq: () => number;

  constructor(
    server: Pick<Server, 'getConnections'>,
    lastPing: (socket: WebSocket) => Date | null,
    headSeq: () => number,
  ) {
    this.#server = server;
    this.#lastPing = lastPing;
    this.#headSeq = headSeq;
  }

  /**
   * Takes a socket in, unless its key holds as many as it may. That one is told `too-slow`, not `not-allowed`: its key is good,
   * and what fills the seats may be the leftovers of lost links, cut before long. So the page comes back by itself.
   */
  sit(socket: Connection, grant: Grant, now: number): void {
    const held = [...this.#seated()].filter(
      ([other, seat]) => seat.grant.keyHash === grant.keyHash && other.readyState === OPEN,
    );
    if (held.length >= MOST_PER_KEY) this.dismiss(socket, 'too-slow');
    else socket.setState({ grant, page: null, heardAt: now, seen: 0 } satisfies Seat);
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this class writes it
  seatOf = (socket: Connection): Seat | null => socket.state as Seat | null;

  /** Notes which page it is, welcomed with everything up to `seen`. */
  greet(socket: Connection, seat: Seat, page: Seat['page'], seen: number, now: number): void {
    socket.setState({ ...seat, page, since: seat.since ?? now, heardAt: now, seen } satisfies Seat);
  }

  /** Notes how far a page has read. Never further than there is, and never back. */
  saw(socket: Connection, seat: Seat, seq: number, now: number): void {
    const seen = Math.max(seat.seen, Math.min(seq, this.#headSeq()));
    socket.setState({ ...seat, heardAt: now, seen } satisfies Seat);
  }

  /** Notes whether an overlay could sound. */
  noteSound(socket: Connection, seat: Seat, { page, ready }: NonNullable<Seat['sound']>, now: number): void {
    if (seat.page === 'overlay') socket.setState({ ...seat, heardAt: now, sound: { page, ready } } satisfies Seat);
  }

  /** The open pages that want to sound. */
  players(): Player[] {
    return [...this.#greeted()].flatMap(([socket, seat]) =>
      seat.sound && socket.readyState === OPEN ? [{ socket, ...seat.sound, heardAt: this.#heardAt(socket, seat) }] : [],
    );
  }

  /** Notes that an overlay was asked to look at itself, and what it found. */
  noteCheck(socket: Connection, seat: Seat, check: NonNullable<Seat['check']>): void {
    socket.setState({ ...seat, check } satisfies Seat);
  }

  /** The open overlays. */
  overlays(): [Connection, Seat][] {
    return [...this.#greeted()].filter(([socket, { page }]) => page === 'overlay' && socket.readyState === OPEN);
  }

  note(socket: Connection, seat: Seat, now: number): void {
    if (now - seat.heardAt >= NOTE_EVERY_MS) socket.setState({ ...seat, heardAt: now } satisfies Seat);
  }

  send(socket: Connection, message: FromRoom): void {
    this.#deliver(socket, JSON.stringify(message));
  }

  /** Sends one text to every page that said hello and whose role fits; cuts those that are silent or read too slowly. */
  tell(text: string, now: number, fits: (role: Role) => boolean = () => true): void {
    for (const [socket, seat] of this.#greeted()) {
      if (this.#isSilent(socket, seat, now) || this.#headSeq() - seat.seen > MOST_UNREAD)
        this.dismiss(socket, 'too-slow');
      else if (fits(seat.grant.role)) this.#deliver(socket, text);
    }
  }

  cutSilent(now: number): void {
    for (const [socket, seat] of this.#seated())
      if (this.#isSilent(socket, seat, now)) this.dismiss(socket, 'too-slow');
  }

  /** Cuts those that should have said hello by now. When to look again, or undefined when nobody's hello is awaited. */
  cutMute(now: number): number | undefined {
    return this.#cut('too-slow', now, ({ page, heardAt }) => (page === null ? heardAt + HELLO_MS : undefined));
  }

  /** Cuts those whose key has ended by itself. When the next one ends, or undefined when none will. */
  cutEnded(now: number): number | undefined {
    return this.#cut('not-allowed', now, ({ grant }) => grant.until);
  }

  /** Says why, and closes. */
  dismiss(socket: Connection, reason: Farewell): void {
    try {
      socket.send(JSON.stringify({ type: 'bye', reason } satisfies FromRoom));
      socket.close(codeOf[reason], reason);
    } catch {
      // It is gone already, which is what was wanted.
    }
  }

  dismissKeys(keyHashes: ReadonlySet<string>): void {
    for (const [socket, { grant }] of this.#seated())
      if (keyHashes.has(grant.keyHash)) this.dismiss(socket, 'not-allowed');
  }

  /** Tells the crew who is here, `leaving` no longer counted. */
  tellPresence(now: number, leaving?: Connection): void {
    const seats = [...this.#greeted()].filter(([socket]) => socket !== leaving).map(([, seat]) => seat);
    this.tell(JSON.stringify(presenceOf(seats)), now, hearsOfPages);
  }

  /** Cuts the open sockets whose end has come; a seat without one has none. When the next end comes, or undefined when none will. */
  #cut(reason: Farewell, now: number, endOf: (seat: Seat) => number | undefined): number | undefined {
    let next: number | undefined;
    for (const [socket, seat] of this.#seated()) {
      const end = endOf(seat);
      if (end === undefined || socket.readyState !== OPEN) continue;
      if (end <= now) this.dismiss(socket, reason);
      else next = Math.min(end, next ?? end);
    }
    return next;
  }

  *#seated(): Iterable<[Connection, Seat]> {
    for (const socket of this.#server.getConnections()) {
      const seat = this.seatOf(socket);
      if (seat) yield [socket, seat];
    }
  }

  *#greeted(): Iterable<[Connection, Seat]> {
    for (const [socket, seat] of this.#seated()) if (seat.page !== null) yield [socket, seat];
  }

  #isSilent(socket: Connection, seat: Seat, now: number): boolean {
    return now - this.#heardAt(socket, seat) > SILENT_MS;
  }

  #heardAt(socket: Connection, seat: Seat): number {
    return Math.max(this.#lastPing(socket)?.getTime() ?? 0, seat.heardAt);
  }

  #deliver(socket: Connection, text: string): void {
    try {
      socket.send(text);
    } catch {
      this.dismiss(socket, 'too-slow');
    }
  }
}
