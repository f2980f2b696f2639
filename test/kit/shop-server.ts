import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAsk, type Ask, type Patience } from '../../server/reconcile/ask.ts';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
export interface ShopAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Says nothing at all. */
  readonly hangs?: true;
}

/** A shop's interface on a real socket, which answers as it is told, and remembers what it was asked. */
export async function shopServer(answer: (asked: Asked, nth: number) => ShopAnswer) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url: new URL(url, origin), headers, body: Buffer.concat(chunks).toString() };
      asked.push(one);
      const { status = 200, headers: told = {}, body = '', hangs } = answer(one, asked.length);
      if (!hangs) response.writeHead(status, { 'content-type': 'application/json', ...told }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const waited: number[] = [];
  const patience: Patience = { wait: (ms) => (waited.push(ms), Promise.resolve()), answerMs: 500 };
  const asks = createAsk(fetch, patience);
  /** Asks this server, whatever shop is meant; waits are noted, not waited. */
  const ask: Ask = (url, question) => asks(new URL(url.pathname + url.search, origin), question);
  return {
    origin,
    asked,
    waited,
    ask,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
