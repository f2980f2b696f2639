import type { RoomSocket, SocketEvent } from '../../shared/room-client/socket.ts';
import { CONNECTING, OPEN } from '../../shared/room-client/socket.ts';
import { SUBPROTOCOL } from '../../shared/protocol.ts';
import { knock } from './door.ts';

type Way = 'to room' | 'from room';
interface Held {
  readonly way: Way;
  readonly text: string;
  /** The connection that it was sent over; with it a message dies. */
  readonly socket: WebSocket;
}

/** Lets what the runtime has under way arrive. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 2));

/**
 * A page's link to a real room whose every message, either way, waits until the test delivers, doubles or loses it, in whatever order.
 */
export class FlakyLink implements RoomSocket {
  readyState = CONNECTING;
  readonly held: Held[] = [];
  readonly #room: string;
  readonly #key: string;
  readonly #listeners: Record<'open' | 'message' | 'close', ((event: SocketEvent) => void)[]> = {
    open: [],
    message: [],
    close: [],
  };
  #socket: WebSocket | undefined;

  constructor(room: string, key: string) {
    this.#room = room;
    this.#key = key;
  }

  addEventListener(type: 'open' | 'message' | 'close', listener: (event: SocketEvent) => void): void {
    this.#listeners[type].push(listener);
  }

  /** Comes up, by a connection of its own. */
  async connect(): Promise<void> {
    const headers = { upgrade: 'websocket', 'sec-websocket-protocol': `${SUBPROTOCOL}, ${this.#key}` };
    const socket = (await knock(`/api/rooms/${this.#room}/socket`, { headers })).webSocket!;
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') this.held.push({ way: 'from room', text: data, socket });
    });
    socket.accept();
    this.#socket = socket;
    this.readyState = OPEN;
    this.#tell('open', {});
  }

  send(text: string): boolean {
    if (!this.#socket || this.readyState !== OPEN) return false;
    this.held.push({ way: 'to room', text, socket: this.#socket });
    return true;
  }

  /** The link breaks: what was under way is lost, and the page hears of it. */
  close(): void {
    const socket = this.#socket;
    if (!socket) return;
    this.#socket = undefined;
    this.readyState = CONNECTING;
    this.held.length = 0;
    socket.close();
    this.#tell('close', { code: 1006 });
  }

  reconnect(): void {
    this.close();
  }

  get isUp(): boolean {
    return this.readyState === OPEN;
  }

  /** Delivers a message that waits, chosen by how many came after it; `twice`: and once more; `lost`: not at all. */
  pass(choice: number, how: 'once' | 'twice' | 'lost'): void {
    const last = this.held.length - 1;
    const [message] = this.held.splice(Math.max(0, last - choice), 1);
    if (!message || how === 'lost' || message.socket !== this.#socket) return;
    for (let time = 0; time < (how === 'twice' ? 2 : 1); time += 1) {
      if (message.way === 'to room') message.socket.send(message.text);
      else this.#tell('message', { data: message.text });
    }
  }

  #tell(type: 'open' | 'message' | 'close', event: SocketEvent): void {
    for (const listener of this.#listeners[type]) listener(event);
  }
}
