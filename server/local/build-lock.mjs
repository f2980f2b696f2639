import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from './file-lock.mjs';

/**
 * Lets one build run at a time: a show and a test run started together would overwrite each other's files.
 * @param {string} root
 * @param {() => Promise<void>} build
 */
export async function withBuildLock(root, build) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  const lock = path.join(root, 'dist', 'building');
  let release = takeLock(lock);
  while (!release) {
    await pause(100);
    release = takeLock(lock);
  }
  try {
    await build();
  } finally {
    release();
  }
}
