import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { freePort } from '../../kit/show-server.ts';

const START_DEADLINE_MS = 10_000;

/** A minimal PartyServer room in the same workerd, built and run in a folder of its own: what the real one is compared with. */
export class BareRoom {
  readonly port: number;
  readonly #folder: string;
  readonly #workerd: ChildProcess;

  private constructor(port: number, folder: string, workerd: ChildProcess) {
    this.port = port;
    this.#folder = folder;
    this.#workerd = workerd;
  }

  static async start(): Promise<BareRoom> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-bare-'));
    fs.mkdirSync(path.join(folder, 'rooms'));
    await buildWorker(folder);
    fs.copyFileSync(path.join(import.meta.dirname, 'config.capnp'), path.join(folder, 'config.capnp'));
    const port = await freePort();
    const binary = createRequire(import.meta.url)('workerd').default as string;
    const args = [
      'serve',
      path.join(folder, 'config.capnp'),
      '-s',
      `http=127.0.0.1:${port}`,
      '-d',
      `rooms=${folder}/rooms`,
    ];
    const room = new BareRoom(port, folder, spawn(binary, args, { stdio: 'ignore' }));
    await room.#answers();
    return room;
  }

  async [Symbol.asyncDispose]() {
    if (this.#workerd.exitCode === null && this.#workerd.kill('SIGKILL')) await once(this.#workerd, 'close');
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }

  async #answers() {
    const end = performance.now() + START_DEADLINE_MS;
    while (performance.now() < end) {
      const isUp = await fetch(`http://127.0.0.1:${this.port}/`, { method: 'POST', body: 'hello' }).then(
        (answer) => answer.ok,
        () => false,
      );
      if (isUp) return;
      await pause(20);
    }
    throw new Error('The bare room does not answer');
  }
}

const buildWorker = (folder: string) =>
  build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    ssr: { noExternal: true, target: 'webworker' },
    resolve: { conditions: ['workerd', 'worker', 'browser'] },
    build: {
      ssr: path.join(import.meta.dirname, 'worker.js'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        external: [/^cloudflare:/],
        output: { entryFileNames: 'worker.mjs', codeSplitting: false },
      },
    },
  });
