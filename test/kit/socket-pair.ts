import type { RoomSocket, SocketEvent } from '../../shared/room-client/socket.ts';

/** One direction of a link. What is sent stays in flight until the test moves it. */
export class Wire {
  readonly inFlight: string[] = [];
  readonly #arrive: (text: string) => void;

  constructor(arrive: (text: string) => void) {
    this.#arrive = arrive;
  }

  /** The oldest text in flight arrives. */
  deliver(): void {
    const text = this.inFlight.shift();
    if (text === undefined) throw new Error('Nothing is in flight');
    this.#arrive(text);
  }

  /** Everything in flight arrives, and what that brings about on this wire too. */
  deliverAll(): void {
    while (this.inFlight.length > 0) this.deliver();
  }

  /** The oldest text in flight is lost. */
  drop(): void {
    this.inFlight.shift();
  }

  /** The oldest text in flight will arrive twice. */
  duplicate(): void {
    const [text] = this.inFlight;
    if (text !== undefined) this.inFlight.unshift(text);
  }

  /** The oldest text in flight falls behind all others. */
  delay(): void {
    this.inFlight.push(...this.inFlight.splice(0, 1));
  }
}

/**
 * A link between a page and a room, moved by hand. The page's end looks like a socket that connects again by itself; the
 * test opens it, cuts it and reads how often the page asked for a new connection. The room's end is `fromPage`, the texts
 * that arrived, and `send`.
 */
export function createSocketPair() {
  const listeners = { open: [], message: [], close: [] } as Record<
    'open' | 'message' | 'close',
    ((event: SocketEvent) => void)[]
  >;
  const tell = (type: keyof typeof listeners, event: SocketEvent) =>
    listeners[type].forEach((listener) => listener(event));
  const fromPage: string[] = [];
  const toPage = new Wire((data) => tell('message', { data }));
  const toRoom = new Wire((text) => fromPage.push(text));
  let readyState = 0;
  let reconnects = 0;
  let closedByPage = false;

  function cut(code = 1006) {
    readyState = 3;
    toPage.inFlight.length = 0;
    toRoom.inFlight.length = 0;
    tell('close', { code });
  }

  const page: RoomSocket = {
    get readyState() {
      return readyState;
    },
    send(text) {
      if (readyState !== 1) return false;
      toRoom.inFlight.push(text);
      return true;
    },
    close() {
      closedByPage = true;
      if (readyState !== 3) cut(1000);
    },
    reconnect() {
      reconnects += 1;
      if (readyState !== 3) cut(1000);
      readyState = 0;
    },
    addEventListener(type, listener) {
      listeners[type].push(listener);
    },
  };

  return {
    page,
    toPage,
    toRoom,
    fromPage,
    /** The connection stands. */
    open() {
      readyState = 1;
      tell('open', {});
    },
    /** The connection breaks; whatever is in flight is lost. `code` is the room's, or 1006 for none. */
    cut,
    /** The room sends. */
    send(message: unknown) {
      toPage.inFlight.push(typeof message === 'string' ? message : JSON.stringify(message));
    },
    get reconnects() {
      return reconnects;
    },
    get isClosedByPage() {
      return closedByPage;
    },
  };
}
