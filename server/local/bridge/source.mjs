import { WebSocket, WebSocketServer } from 'ws';
import { backoff } from './backoff.mjs';
import { isWelcome } from './origins.mjs';

/** @import { Way } from './programs.mjs' */

/** A program that says nothing at all for this long is asked whether it is still there, ms. */
const PING_MS = 15_000;

/**
 * Listens to a program, and again whenever it goes away.
 * @param {Way} way
 * @param {{ heard: (text: string) => void, link: (link: 'open' | 'lost') => void, failed: (code: string) => void, turnedAway: (origin: string) => void }} on
 *   `failed` hears the system's code when nothing can be listened to, `turnedAway` whose page was not let in
 * @returns {{ close: () => void, port: () => number | undefined }}
 */
export const listenTo = (way, on) => (way.way === 'connect' ? connect(way.from, way.hello, on) : listen(way, on));

/** @typedef {Parameters<typeof listenTo>[1]} On */

/**
 * @param {string} from
 * @param {string | undefined} hello
 * @param {On} on
 */
function connect(from, hello, on) {
  let isClosed = false;
  let failures = 0;
  /** @type {WebSocket | undefined} */
  let socket;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const open = () => {
    socket = new WebSocket(from, { maxPayload: 1024 * 1024 });
    const ping = watch(socket);
    socket.on('open', () => {
      failures = 0;
      if (hello !== undefined) socket?.send(hello);
      on.link('open');
    });
    socket.on('message', (data) => on.heard(textOf(data)));
    // Its close follows.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(ping);
      on.link('lost');
      failures += 1;
      if (!isClosed) timer = setTimeout(open, backoff(failures, Math.random()));
    });
  };
  open();
  return {
    close() {
      isClosed = true;
      clearTimeout(timer);
      socket?.terminate();
    },
    port: () => undefined,
  };
}

/**
 * On this machine alone: every program that connects is believed, and every page of this machine; a page from elsewhere is not.
 * @param {Extract<Way, { way: 'listen' }>} way
 * @param {On} on
 */
function listen({ port, origin }, on) {
  const server = new WebSocketServer({
    host: '127.0.0.1',
    port,
    maxPayload: 1024 * 1024,
    verifyClient(/** @type {{ req: import('node:http').IncomingMessage }} */ { req }) {
      const from = req.headers.origin;
      const isLetIn = isWelcome(from, origin);
      if (!isLetIn) on.turnedAway(from ?? '');
      return isLetIn;
    },
  });
  server.on('error', (problem) => on.failed(/** @type {NodeJS.ErrnoException} */ (problem).code ?? ''));
  server.on('connection', (socket) => {
    const ping = watch(socket);
    on.link('open');
    socket.on('message', (data) => on.heard(textOf(data)));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(ping);
      if (server.clients.size === 0) on.link('lost');
    });
  });
  const address = () => server.address();
  return {
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
    port() {
      const at = address();
      return typeof at === 'object' && at !== null ? at.port : undefined;
    },
  };
}

/**
 * Ends a socket whose other side is gone without a word.
 * @param {WebSocket} socket
 */
function watch(socket) {
  let isThere = true;
  const hears = () => (isThere = true);
  socket.on('pong', hears);
  socket.on('message', hears);
  return setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return;
    if (!isThere) return socket.terminate();
    isThere = false;
    socket.ping();
  }, PING_MS);
}

/**
 * A message as text. The sockets here give a buffer for each.
 * @param {import('ws').RawData} data
 */
const textOf = (data) =>
  (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(/** @type {Uint8Array} */ (data))).toString();
