import { closeCodes, SUBPROTOCOL, type FromRoom } from '../../shared/protocol.ts';

/** The key that a page offers beside the protocol's name, or undefined. */
export function offeredKey(request: Request): string | undefined {
  const [name, key] = (request.headers.get('sec-websocket-protocol') ?? '').split(',').map((each) => each.trim());
  return name === SUBPROTOCOL ? key : undefined;
}

/** A browser gives up on an answer that does not choose one of the subprotocols that it offered. */
const chosen = { 'sec-websocket-protocol': SUBPROTOCOL };

/** The room's answer to an upgrade, with the subprotocol chosen. */
export function choose(answer: Response): Response {
  if (!answer.webSocket) return answer;
  return new Response(null, { status: 101, webSocket: answer.webSocket, headers: chosen });
}

/**
 * Takes a socket only to tell it that it may not come in: a page cannot see the status of a refused upgrade and would try
 * again for ever. No room hears of it.
 */
export function turnAway(request: Request): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.send(JSON.stringify({ type: 'bye', reason: 'not-allowed' } satisfies FromRoom));
  server.close(closeCodes.notAllowed, 'not-allowed');
  const headers = request.headers.has('sec-websocket-protocol') ? chosen : {};
  return new Response(null, { status: 101, webSocket: client, headers });
}
