import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bracketed } from './addresses.mjs';
import { buildId } from './build-id.mjs';

/** @import { Settings } from './settings.mjs' */

/**
 * Starts workerd over the built room. What the room writes while the show runs goes nowhere, since an error's text
 * may quote a buyer; `CUECART_DEBUG=1` shows it to developers. The last lines of stderr stay in memory, to explain a
 * start that failed.
 * @param {Settings} settings
 * @param {string} ownerKeyHash
 */
export function startWorkerd(settings, ownerKeyHash) {
  const { root, dataFolder, host, port, version } = settings;
  // Asked for here and not above: the launcher starts before anything is installed.
  const binary = /** @type {string} */ (createRequire(import.meta.url)('workerd').default);
  const args = ['serve', path.join(root, 'server', 'local', 'config.capnp')];
  args.push('-s', `http=${bracketed(host)}:${port}`);
  args.push('-d', `files=${path.join(root, 'dist', 'client')}`);
  args.push('-d', `rooms=${path.join(dataFolder, 'rooms')}`);
  const isDebugging = Boolean(process.env['CUECART_DEBUG']);
  const child = spawn(binary, args, {
    stdio: isDebugging ? 'inherit' : ['ignore', 'ignore', 'pipe'],
    cwd: root,
    env: {
      ...process.env,
      CUECART_OWNER_KEY_HASH: ownerKeyHash,
      CUECART_VERSION: version,
      CUECART_BUILD: buildId(root),
    },
    // A process group of its own: Ctrl+C reaches the launcher alone, which then stops workerd in order, and the
    // show goes on when the launcher's own group is killed.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  let lastWords = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (lastWords = (lastWords + text).slice(-2000)));
  let isOver = false;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(String(signal ?? code)));
  });
  void ended.then(() => (isOver = true));
  return {
    id: child.pid ?? 0,
    /** Resolves with how it ended, in a word: a signal, an exit code or why it never started. */
    ended,
    isOver: () => isOver,
    lastWords: () => lastWords.trim(),
    /** @param {number} patience ms until it is killed, should it not go by itself */
    stop(patience) {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), patience).unref();
    },
  };
}
