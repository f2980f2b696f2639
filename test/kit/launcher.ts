import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** A program of `server/local/` running as its own process, as npm would run it. */
export class LauncherProcess {
  readonly child: ChildProcess;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  stdout = '';
  stderr = '';
  #listeners = new Set<() => void>();

  /** `root`: a copy of the repository's launcher, to run it elsewhere. */
  constructor(program: 'start' | 'links', env: Record<string, string>, args: string[] = [], root = repository) {
    const file = path.join(root, 'server', 'local', `${program}.mjs`);
    this.child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'en_US.UTF-8', HOST: '127.0.0.1', ...env },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
      this.#heard();
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
      this.#heard();
    });
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => resolve(signal ?? code ?? -1));
    });
  }

  /** Resolves when the process has said this, on either stream; fails when it ends or the deadline (ms) passes first. */
  said(words: string | RegExp, deadline = 120_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        this.#listeners.delete(check);
        settle();
      };
      const complain = (why: string) =>
        finish(() => reject(new Error(`${why} before it said ${String(words)}:\n${this.stdout}${this.stderr}`)));
      const isSaid = () =>
        [this.stdout, this.stderr].some((text) =>
          typeof words === 'string' ? text.includes(words) : words.test(text),
        );
      const check = () => isSaid() && finish(resolve);
      const timer = setTimeout(() => complain('The deadline passed'), deadline);
      this.#listeners.add(check);
      void this.ended.then(() => (isSaid() ? finish(resolve) : complain('It ended')));
      check();
    });
  }

  #heard() {
    for (const listener of this.#listeners) listener();
  }
}
