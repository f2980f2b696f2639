import ReconnectingWebSocket from 'partysocket/ws';
import { closeCodes, SUBPROTOCOL } from './protocol.ts';
import { createRoomClient } from './room-client/client.ts';
import type { ClientOptions, RoomClient } from './room-client/contract.ts';

export type { RoomClient, SendOptions } from './room-client/contract.ts';
export type { Link, RoomView } from './room-client/view.ts';
export type { Outcome } from './room-client/waiting.ts';

export interface ConnectOptions extends ClientOptions {
  /** The room's socket, `ws(s)://…/api/rooms/<room>/socket`. */
  url: string;
  key: string;
  /** A number from 0 to 1, for the jitter: after a restart not all pages come back in the same instant. */
  random: () => number;
  /** The WebSocket to use where there is no global one. */
  WebSocket?: unknown;
}

/** Close codes after which coming back would change nothing. */
const finalCodes: ReadonlySet<number> = new Set([closeCodes.notAllowed, closeCodes.pageTooOld]);

/** Connects a page to its room and stays connected. Nothing is kept for later while offline. */
export function connectRoom({ url, key, random, WebSocket, ...options }: ConnectOptions): RoomClient {
  const socket = new ReconnectingWebSocket(url, [SUBPROTOCOL, key], {
    maxEnqueuedMessages: 0,
    minReconnectionDelay: 250 + random() * 250,
    maxReconnectionDelay: 3000,
    reconnectionDelayGrowFactor: 1.5,
    shouldReconnectOnClose: ({ code }) => !finalCodes.has(code),
    ...(WebSocket === undefined ? {} : { WebSocket }),
  });
  return createRoomClient(socket, options);
}
