import { spawn } from 'node:child_process';
import path from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { takeStock } from './build-sources.mjs';
import { forgetBuild, isFresh, noteBuild } from './build-stamp.mjs';
import { say } from './messages.mjs';
import { Problem } from './problem.mjs';

/**
 * Builds the pages and the room when a source changed since the last build.
 * @param {string} root
 */
export async function ensureBuilt(root) {
  if (isFresh(root)) return;
  await withBuildLock(root, async () => {
    if (isFresh(root)) return;
    say('building');
    const sources = takeStock(root).withContents();
    forgetBuild(root);
    const configs = ['vite.config.ts', 'overlays/vite.config.ts', 'server/vite.config.ts'];
    const builds = await Promise.allSettled(configs.map((config) => vite(root, config)));
    for (const build of builds) if (build.status === 'rejected') throw build.reason;
    noteBuild(root, sources);
  });
}

/**
 * @param {string} root
 * @param {string} config
 * @returns {Promise<void>}
 */
function vite(root, config) {
  const bin = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [bin, 'build', '--logLevel', 'warn', '--config', config];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Problem('buildFailed', { output: output.trim().split('\n').slice(-15).join('\n') }));
    });
  });
}
