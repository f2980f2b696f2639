import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What the pages and the room of this build are known by: their own names carry hashes, so these files say it all. */
const signs = ['dist/room.mjs', 'dist/client/overlays/index.html', 'dist/client/panel/index.html'];

/**
 * Ten letters that change with each build, so that pages of another build notice and old snapshots are folded anew.
 * @param {string} root
 */
export function buildId(root) {
  const hash = createHash('sha256');
  for (const sign of signs) hash.update(fs.readFileSync(path.join(root, sign)));
  return hash.digest('hex').slice(0, 10);
}
