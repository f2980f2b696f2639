import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentTypes } from '../../server/door/files.ts';

const client = path.resolve(import.meta.dirname, '../../dist/client');

/** Serves the built pages and their files, without a room: enough for the gallery. */
export class BuiltPages {
  readonly origin: string;
  readonly #server: http.Server;

  private constructor(server: http.Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async serve(): Promise<BuiltPages> {
    if (!fs.existsSync(path.join(client, 'overlays/gallery/index.html')))
      throw new Error('The pages are not built: run `npm run build` first.');
    const server = http.createServer(({ url = '/' }, answer) => {
      const { pathname } = new URL(url, 'http://pages');
      const file = path.join(client, pathname === '/gallery/' ? 'overlays/gallery/index.html' : pathname);
      const type = contentTypes[path.extname(file).slice(1)] ?? 'text/html; charset=utf-8';
      const stream = fs.createReadStream(file);
      stream.once('open', () =>
        stream.pipe(answer.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=900' })),
      );
      stream.once('error', () => answer.writeHead(404).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new BuiltPages(server);
  }

  async [Symbol.asyncDispose]() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
