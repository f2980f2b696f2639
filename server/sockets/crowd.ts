import type { Connection, Server } from 'partyserver';
import { closeCodes, type FromRoom, type ToRoom } from '../../shared/protocol.ts';
import type { Role } from '../../shared/show/part.ts';
import type { Grant } from '../grant.ts';
import { hearsOfPages } from '../access.ts';

/** What a socket is, kept with it while the room sleeps. */
export interface Seat {
  readonly grant: Grant;
  /** Which page it is; null until it said hello. */
  readonly page: Extract<ToRoom, { type: 'hello' }>['page'] | null;
  /** When it last said something itself, ms. Pings are noted by the runtime. */
  readonly heardAt: number;
}

/**
 * A socket that has been silent for so long is cut when others are sent something, ms. A page pings every few seconds, but
 * Chromium lets a hidden page's timers run once a minute only, and a hidden page is no dead page.
 */
export const SILENT_MS = 75_000;

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

  constructor(server: Pick<Server, 'getConnections'>, lastPing: (socket: WebSocket) => Date | null) {
    this.#server = server;
    this.#lastPing = lastPing;
  }

  sit(socket: Connection, grant: Grant, now: number): void {
    socket.setState({ grant, page: null, heardAt: now } satisfies Seat);
  }

  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `sit`, `greet` and `note` write it
  seatOf = (socket: Connection): Seat | null => socket.state as Seat | null;

  greet(socket: Connection, seat: Seat, page: Seat['page'], now: number): void {
    socket.setState({ ...seat, page, heardAt: now } satisfies Seat);
  }

  note(socket: Connection, seat: Seat, now: number): void {
    if (now - seat.heardAt >= NOTE_EVERY_MS) socket.setState({ ...seat, heardAt: now } satisfies Seat);
  }

  send(socket: Connection, message: FromRoom): void {
    this.#deliver(socket, JSON.stringify(message));
  }

  /** Sends one text to every page that said hello and whose role fits; cuts those that have been silent for too long. */
  tell(text: string, now: number, fits: (role: Role) => boolean = () => true): void {
    for (const [socket, seat] of this.#greeted()) {
      if (this.#isSilent(socket, seat, now)) this.dismiss(socket, 'too-slow');
      else if (fits(seat.grant.role)) this.#deliver(socket, text);
    }
  }

  cutSilent(now: number): void {
    for (const [socket, seat] of this.#seated())
      if (this.#isSilent(socket, seat, now)) this.dismiss(socket, 'too-slow');
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

  /** Tells the crew how many pages are here, `leaving` no longer counted. */
  tellPresence(now: number, leaving?: Connection): void {
    const pages = [...this.#greeted()].filter(([socket]) => socket !== leaving).map(([, { page }]) => page);
    const count = (wanted: Seat['page']) => pages.filter((page) => page === wanted).length;
    const message: FromRoom = { type: 'presence', overlays: count('overlay'), panels: count('panel') };
    this.tell(JSON.stringify(message), now, hearsOfPages);
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
    const pinged = this.#lastPing(socket)?.getTime() ?? 0;
    return now - Math.max(pinged, seat.heardAt) > SILENT_MS;
  }

  #deliver(socket: Connection, text: string): void {
    try {
      socket.send(text);
    } catch {
      this.dismiss(socket, 'too-slow');
    }
  }
}
