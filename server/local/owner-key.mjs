import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { errorCode, Problem } from './problem.mjs';

const ownerKeyShape = /^owner_[\w-]{43}$/;

/**
 * The owner's key of a data folder, or undefined where there is none yet. A file that holds anything else is
 * reported, never replaced: whoever has a copy can still put it back.
 * @param {string} dataFolder
 * @returns {string | undefined}
 */
export function readOwnerKey(dataFolder) {
  const file = path.join(dataFolder, 'owner-key');
  let text;
  try {
    text = fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return undefined;
    throw new Problem('ownerKeyUnreadable', { file, code: errorCode(error) });
  }
  if (!ownerKeyShape.test(text)) throw new Problem('ownerKeyDamaged', { file });
  return text;
}

/**
 * Makes the owner's key: 256 random bits in a file that only its user can read. Fails with EEXIST where there is one.
 * @param {string} dataFolder
 * @returns {string}
 */
export function makeOwnerKey(dataFolder) {
  const file = path.join(dataFolder, 'owner-key');
  const key = `owner_${randomBytes(32).toString('base64url')}`;
  const draft = `${file}.${process.pid}`;
  // Written aside and renamed: a crash in between must not leave half a key behind.
  fs.rmSync(draft, { force: true });
  fs.writeFileSync(draft, `${key}\n`, { mode: 0o600, flag: 'wx', flush: true });
  if (fs.existsSync(file)) {
    fs.rmSync(draft);
    throw Object.assign(new Error('Another start has made the key'), { code: 'EEXIST' });
  }
  fs.renameSync(draft, file);
  return key;
}

/**
 * What the server is told of the key: enough to recognise it, not enough to use it.
 * @param {string} ownerKey
 */
export const hashOwnerKey = (ownerKey) => createHash('sha256').update(ownerKey).digest('hex');
