import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LauncherProcess } from './launcher.ts';

/** One room's links, as `POST /api/links` gives them. */
export type RoomLinks = {
  id: string;
  mode: 'live' | 'rehearsal';
  panel: string;
  overlay: string;
  prompter: string;
  hooks: Record<string, { url: string; secret: string }>;
};

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** A data folder path that does not exist yet, in a temporary folder of its own. */
export const freshDataFolder = () => path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-')), 'data');

/** A whole show run by the real launcher and workerd, on its own port and data folder. */
export class ShowServer {
  readonly port: number;
  readonly dataFolder: string;
  readonly origin: string;
  launcher: LauncherProcess;

  private constructor(port: number, dataFolder: string, env: Record<string, string>) {
    this.port = port;
    this.dataFolder = dataFolder;
    this.origin = `http://127.0.0.1:${port}`;
    this.launcher = new LauncherProcess('start', { PORT: String(port), CUECART_DATA: dataFolder, ...env });
  }

  /** Resolves once the rooms answer and the links are printed. */
  static async start({
    port,
    dataFolder,
    env = {},
  }: { port?: number; dataFolder?: string; env?: Record<string, string> } = {}) {
    const show = new ShowServer(port ?? (await freePort()), dataFolder ?? freshDataFolder(), env);
    await show.launcher.said('npm run -s links');
    return show;
  }

  get ownerKey() {
    return fs.readFileSync(path.join(this.dataFolder, 'owner-key'), 'utf8').trim();
  }

  /** Process id of workerd itself. */
  get workerdId(): number {
    const note = fs.readFileSync(path.join(this.dataFolder, 'running.json'), 'utf8');
    return (JSON.parse(note) as { workerd: number }).workerd;
  }

  /** The links of every room, by room id. */
  async links(): Promise<Record<string, RoomLinks>> {
    const answer = await fetch(`${this.origin}/api/links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.ownerKey}` },
    });
    const { rooms } = (await answer.json()) as { rooms: RoomLinks[] };
    return Object.fromEntries(rooms.map((room) => [room.id, room]));
  }

  /** Ends workerd with kill -9. The launcher brings it back: see `answers`. */
  killRoom() {
    process.kill(this.workerdId, 'SIGKILL');
  }

  /** Ends launcher and workerd with kill -9, like a power cut; the data stays for `start({ port, dataFolder })`. */
  async killEverything() {
    const { workerdId } = this;
    this.launcher.child.kill('SIGKILL');
    await this.launcher.ended;
    process.kill(workerdId, 'SIGKILL');
    await this.falls();
  }

  /** Resolves when the rooms answer again. */
  answers = (deadline = 20_000) => this.#until(true, deadline);

  /** Resolves when nobody answers any more. */
  falls = (deadline = 20_000) => this.#until(false, deadline);

  /** Stops the show as Ctrl+C does. */
  async stop() {
    this.launcher.child.kill('SIGTERM');
    return this.launcher.ended;
  }

  async [Symbol.asyncDispose]() {
    await this.stop();
    fs.rmSync(path.dirname(this.dataFolder), { recursive: true, force: true });
  }

  async #until(isUp: boolean, deadline: number) {
    const end = performance.now() + deadline;
    while (performance.now() < end) {
      const isHealthy = await fetch(`${this.origin}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (isHealthy === isUp) return;
      await pause(10);
    }
    throw new Error(`The show did not ${isUp ? 'answer' : 'fall'} within ${deadline} ms`);
  }
}
