import fs from 'node:fs';
import path from 'node:path';
import { isSame, isSameByName, takeStock } from './build-sources.mjs';

/** @import { Stock } from './build-sources.mjs' */

/** What a build makes; each is missing until the build that makes it went through. */
const products = ['dist/room.mjs', 'dist/client/overlays/index.html', 'dist/client/panel/index.html'];

/** @param {string} root */
const stampIn = (root) => path.join(root, 'dist', 'built-from.json');

/**
 * Whether the built files are those of the sources. Sizes and times are compared first, so that nothing to do takes
 * milliseconds; where only times differ (a fresh checkout, a copy), contents decide.
 * @param {string} root
 */
export function isFresh(root) {
  if (!products.every((product) => fs.existsSync(path.join(root, product)))) return false;
  const before = readStamp(root);
  if (!before) return false;
  const stock = takeStock(root);
  if (isSame(before, stock.files)) return true;
  if (!isSameByName(before, stock.files)) return false;
  const now = stock.withContents();
  const isUnchanged = Object.keys(now).every((name) => before[name]?.content === now[name]?.content);
  if (isUnchanged) noteBuild(root, now);
  return isUnchanged;
}

/**
 * Notes which sources the built files come from, contents included.
 * @param {string} root
 * @param {Stock} sources
 */
export function noteBuild(root, sources) {
  fs.writeFileSync(stampIn(root), JSON.stringify(sources));
}

/**
 * Before a build, so that one cut off in the middle is not taken for a whole one and no page of before is left.
 * @param {string} root
 */
export function forgetBuild(root) {
  fs.rmSync(stampIn(root), { force: true });
  fs.rmSync(path.join(root, 'dist', 'client'), { recursive: true, force: true });
}

/**
 * @param {string} root
 * @returns {Stock | undefined}
 */
function readStamp(root) {
  try {
    return JSON.parse(fs.readFileSync(stampIn(root), 'utf8'));
  } catch {
    return undefined; // never built, or the build was cut off: build
  }
}
