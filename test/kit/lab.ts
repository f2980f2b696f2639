import fs from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import config from '../../vite.config.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Fonts are megabytes and change nothing of what is measured here. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  load: (id) => (/letters\.css$|fontsource.*\.css$/.test(id) ? '' : null),
};

/**
 * A page of tests alone, built as the products' pages are and served on a port of its own: the stage's lab (`lab/lab.ts`) or the crew's
 * (`crew-lab/crew-lab.ts`).
 */
export class Lab {
  readonly address: string;
  readonly #close: () => void;

  private constructor(address: string, close: () => void) {
    this.address = address;
    this.#close = close;
  }

  static async start(name: 'lab' | 'crew-lab' = 'lab'): Promise<Lab> {
    const page = path.join(import.meta.dirname, name, 'index.html');
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-lab-'));
    await build({
      ...config,
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [withoutFonts],
      build: { ...config.build, outDir: folder, rolldownOptions: { input: [page] } },
    });
    const server = createServer((asked, answer) => {
      const file = path.join(folder, path.normalize(new URL(asked.url ?? '/', 'http://lab').pathname));
      if (!file.startsWith(folder) || !fs.existsSync(file)) return void answer.writeHead(404).end();
      answer.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
      fs.createReadStream(file).pipe(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Lab(`http://127.0.0.1:${port}/test/kit/${name}/index.html`, () => {
      server.close();
      server.closeAllConnections();
      fs.rmSync(folder, { recursive: true, force: true });
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#close();
    return Promise.resolve();
  }
}
