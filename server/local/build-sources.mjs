import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * A source as it was when looked at.
 * @typedef {{ size: number, modified: number, content?: string }} Source modified in ms; content a SHA-256
 * @typedef {Record<string, Source>} Stock by path
 */

const sourceFolders = ['shared', 'server', 'overlays', 'panel', 'assets'];
const sourceFiles = ['package-lock.json', 'vite.config.ts'];

/** The launcher runs as it is and tests are not built, so neither makes a build stale. */
const isBuilt = (/** @type {string} */ name) => !/\.test\.ts$|^server[\\/]local[\\/]/.test(name);

/**
 * Lists everything that goes into the build.
 * @param {string} root
 */
export function takeStock(root) {
  /** @type {Stock} */
  const files = {};
  for (const name of namesIn(root)) {
    const { size, mtimeMs } = fs.statSync(path.join(root, name));
    files[name] = { size, modified: mtimeMs };
  }
  return {
    files,
    /** The same with contents, which takes longer. */
    withContents: () =>
      Object.fromEntries(
        Object.entries(files).map(([name, source]) => [name, { ...source, content: hashOf(path.join(root, name)) }]),
      ),
  };
}

/**
 * @param {Stock} before
 * @param {Stock} now
 */
export const isSame = (before, now) =>
  isSameByName(before, now) &&
  Object.entries(now).every(
    ([name, { size, modified }]) => before[name]?.size === size && before[name]?.modified === modified,
  );

/**
 * @param {Stock} before
 * @param {Stock} now
 */
export const isSameByName = (before, now) =>
  Object.keys(before).length === Object.keys(now).length && Object.keys(now).every((name) => name in before);

/** @param {string} root */
function namesIn(root) {
  const inFolders = sourceFolders
    .filter((folder) => fs.existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
    );
  return [...inFolders.filter(isBuilt), ...sourceFiles.filter((file) => fs.existsSync(path.join(root, file)))];
}

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
