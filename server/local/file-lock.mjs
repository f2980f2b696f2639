import fs from 'node:fs';
import { isAlive } from './is-alive.mjs';
import { errorCode } from './problem.mjs';

/** Who holds a lock, and what it said of itself. @typedef {{ pid: number, [about: string]: unknown }} Holder */

/** ms. A lock is made empty and filled at once; one that is empty for longer was left by a crash in between. */
const emptyAtMost = 10_000;

/**
 * Takes the lock, unless a living process holds it. The lock of a process that is gone is taken over.
 * @param {string} file
 * @param {Record<string, unknown>} [about] for whoever finds the lock taken
 * @returns {(() => void) | undefined} gives the lock back; undefined when it is taken
 */
export function takeLock(file, about = {}) {
  const release = makeLock(file, about);
  if (release) return release;
  if (!isAbandoned(file)) return makeLock(file, about); // perhaps given back just now
  // Two that find the same dead lock: the slower one must not clear away what the faster one has put there since.
  const releaseHeir = takeLock(`${file}.heir`);
  if (!releaseHeir) return undefined;
  try {
    if (isAbandoned(file)) fs.rmSync(file);
  } finally {
    releaseHeir();
  }
  return makeLock(file, about);
}

/**
 * @param {string} file
 * @returns {Holder | undefined} undefined when nobody holds it, or the note in it is not whole
 */
export function readHolder(file) {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof holder?.pid === 'number' ? holder : undefined;
  } catch {
    return undefined; // given back just now, or being written: `isAbandoned` tells them apart
  }
}

/**
 * @param {string} file
 * @param {Record<string, unknown>} about
 */
function makeLock(file, about) {
  try {
    fs.writeFileSync(file, JSON.stringify({ ...about, pid: process.pid }), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  }
  let isOurs = true;
  return () => {
    if (isOurs) fs.rmSync(file, { force: true });
    isOurs = false;
  };
}

/**
 * Whether the lock is there and nobody can hold it any more. One with this process's own id is an earlier process's:
 * in containers each start has the same id.
 * @param {string} file
 */
function isAbandoned(file) {
  const holder = readHolder(file);
  if (holder) return holder.pid === process.pid || !isAlive(holder.pid);
  const state = fs.statSync(file, { throwIfNoEntry: false });
  return state !== undefined && Date.now() - state.mtimeMs > emptyAtMost;
}
