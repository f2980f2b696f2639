/** What a socket tells: a text that came, or the code it closed with. */
export interface SocketEvent {
  readonly data?: unknown;
  readonly code?: unknown;
}

/** The socket a client is given: a WebSocket that connects again by itself, like partysocket's. */
export interface RoomSocket {
  /** 0 connecting, 1 open, 2 closing, 3 closed or waiting to connect again. */
  readonly readyState: number;
  /** False when the text was dropped because the socket is not open. Never kept for later. */
  send(text: string): unknown;
  close(code?: number, reason?: string): void;
  /** Gives up the connection, if any, and makes a new one. */
  reconnect(): void;
  addEventListener(type: 'open' | 'message' | 'close', listener: (event: SocketEvent) => void): void;
}

export const CONNECTING = 0;
export const OPEN = 1;

/** Calls `run` once after `ms`. What it returns cancels that. */
export type Schedule = (ms: number, run: () => void) => () => void;
