import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './is-alive.mjs';
import { errorCode } from './problem.mjs';

/**
 * Lets one build run at a time: a show and a test run started together would overwrite each other's files. A lock
 * whose process is gone is taken over.
 * @param {string} root
 * @param {() => Promise<void>} build
 */
export async function withBuildLock(root, build) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  const lock = path.join(root, 'dist', 'building');
  while (!tryLock(lock)) await pause(100);
  try {
    await build();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function tryLock(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    if (!isAlive(holderOf(lock))) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** @param {string} lock */
function holderOf(lock) {
  try {
    return Number(fs.readFileSync(lock, 'utf8')) || process.pid;
  } catch {
    return process.pid; // given back just now: simply try again
  }
}
