import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sayInstall } from './install-messages.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const modules = path.join(root, 'node_modules');
const stampFile = path.join(modules, '.cuecart-installed.json');

/**
 * Makes sure that node_modules holds what the lockfile says; does nothing, without the network, when it does.
 * Ends the process with exit code 1 and a plain sentence when it cannot.
 * @param {{ dev: boolean }} wanted dev: also what the checks need, not only what the show needs
 * @returns {Promise<void>}
 */
export async function ensureInstalled({ dev }) {
  if (isOldNode()) return fail('oldNode');
  if (isInstalled({ dev })) return;
  if (fs.lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return fail('linkedModules');
  sayInstall(dev ? 'installingAll' : 'installing');
  const { code, output, isMissing } = await npm([...installCommand(), ...(dev ? [] : ['--omit=dev'])]);
  if (isMissing) return fail('noNpm');
  if (code !== 0) return fail(causeOf(output), output);
  fs.writeFileSync(stampFile, JSON.stringify({ lock: lockHash(), system: system(), dev }));
  sayInstall('installed');
}

/**
 * Whether node_modules was installed, whole, from the lockfile that lies here now.
 * @param {{ dev: boolean }} wanted
 */
export function isInstalled({ dev }) {
  try {
    const stamp = JSON.parse(fs.readFileSync(stampFile, 'utf8'));
    return stamp.lock === lockHash() && stamp.system === system() && (stamp.dev || !dev);
  } catch {
    return false; // never installed, or cut off while installing
  }
}

/** Line ends may differ after a checkout on Windows. */
const lockHash = () =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n'))
    .digest('hex');

/** A folder copied to another kind of machine brings the wrong binaries. */
const system = () => `${process.platform}-${process.arch}`;

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 20);
}

/**
 * `npm ci` first deletes node_modules, but Windows cannot delete the Node that runs this when it lies in there.
 */
function installCommand() {
  const isInside = process.execPath.startsWith(modules + path.sep);
  return process.platform === 'win32' && isInside ? ['install', '--no-save'] : ['ci'];
}

/**
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string, isMissing: boolean }>}
 */
function npm(args) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  // Under `npm start` npm says where it lies and which Node runs it; without, the system knows it by name.
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const child =
    script && /\.c?js$/.test(script)
      ? spawn(node ?? process.execPath, [script, ...args, ...quiet], { cwd: root, windowsHide: true })
      : spawn(['npm', ...args, ...quiet].join(' '), { cwd: root, shell: true, windowsHide: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: null, output, isMissing: true }));
    // 127 and 9009 are how the shells of Unix and Windows say that there is no such command.
    child.once('close', (code) => resolve({ code, output, isMissing: code === 127 || code === 9009 }));
  });
}

/** @param {string} output */
function causeOf(output) {
  if (/ENOSPC/.test(output)) return 'noSpace';
  if (/\b(EACCES|EPERM|EROFS|EBUSY)\b/.test(output)) return 'noRight';
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.test(output))
    return 'noNetwork';
  return 'failed';
}

/**
 * @param {Parameters<typeof sayInstall>[0]} name
 * @param {string} [output]
 * @returns {never}
 */
function fail(name, output = '') {
  sayInstall(name);
  if (name === 'failed') console.error(output.trim().split('\n').slice(-15).join('\n'));
  process.exit(1);
}
