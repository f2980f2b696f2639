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
    const builds = await Promise.allSettled([vite(root, []), vite(root, ['--config', 'server/vite.config.ts'])]);
    for (const build of builds) if (build.status === 'rejected') throw build.reason;
    noteBuild(root, sources);
  });
}

/**
 * @param {string} root
 * @param {string[]} extra
 * @returns {Promise<void>}
 */
function vite(root, extra) {
  const args = [path.join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', ...extra];
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
