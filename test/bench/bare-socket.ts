import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** Both pages of the bare socket: one sends a number, the other sets one text to what it hears. */
const page = (script: string) =>
  `<!doctype html><title>bare</title><body><script>const socket = new WebSocket('ws://' + location.host);${script}</script>`;
const pages: Record<string, string> = {
  '/tap': page(`window.tap = (value) => socket.send(String(value)); window.isReady = () => socket.readyState === 1;`),
  '/overlay': page(`
    const shown = document.body.appendChild(document.createElement('low-stock')).attachShadow({ mode: 'open' });
    const text = shown.appendChild(document.createTextNode('-'));
    socket.onmessage = ({ data }) => { text.data = data; };
    window.isReady = () => socket.readyState === 1;`),
};

/** The fastest way from one page to another there is: a text sent on to every socket, nothing kept. */
export class BareSocket {
  readonly origin: string;
  readonly #server: http.Server;
  readonly #sockets: WebSocketServer;

  private constructor(server: http.Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => {
      socket.on('message', (data) => {
        for (const other of this.#sockets.clients) other.send(data, { binary: false });
      });
    });
  }

  static start(): Promise<BareSocket> {
    const server = http.createServer((request, response) => {
      const text = pages[request.url ?? ''];
      response.writeHead(text ? 200 : 404, { 'content-type': 'text/html' }).end(text);
    });
    return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(new BareSocket(server))));
  }

  async [Symbol.asyncDispose]() {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
