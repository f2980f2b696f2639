import fs from 'node:fs';
import path from 'node:path';
import { makeOwnerKey, readOwnerKey } from './owner-key.mjs';
import { errorCode, Problem } from './problem.mjs';
import { assertWholeDatabase } from './sqlite-file.mjs';

/**
 * Makes the data folder ready, or says why it is not. Deletes and replaces nothing. Rooms whose owner's key is gone
 * get a new one only when that is asked for: every link in use stops working with it.
 * @param {string} dataFolder
 * @param {{ mayRenewKey: boolean }} allowed
 * @returns {{ ownerKey: string, key: 'kept' | 'first' | 'renewed' }}
 */
export function prepareDataFolder(dataFolder, { mayRenewKey }) {
  makeFolder(dataFolder);
  const existing = readOwnerKey(dataFolder);
  const rooms = path.join(dataFolder, 'rooms');
  makeFolder(rooms);
  const databases = [...databasesIn(rooms)];
  if (!existing && databases.length > 0 && !mayRenewKey) throw new Problem('ownerKeyMissing', { dataFolder });
  for (const file of databases) assertWholeDatabase(file);
  try {
    const ownerKey = existing ?? makeOwnerKey(dataFolder);
    // Restored from a copy, they may have become readable for everyone. The data folder itself may be any folder of
    // the user's, so its own mode is set only when it is made.
    fs.chmodSync(rooms, 0o700);
    fs.chmodSync(path.join(dataFolder, 'owner-key'), 0o600);
    return { ownerKey, key: existing ? 'kept' : databases.length > 0 ? 'renewed' : 'first' };
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new Problem('startUnderWay', { dataFolder });
    throw new Problem('dataFolderUnwritable', { dataFolder, code: errorCode(error) });
  }
}

/**
 * Makes a folder that only its user can read, where there is none, and tries whether it can be written.
 * @param {string} folder
 */
export function makeFolder(folder) {
  if (fs.existsSync(folder) && !fs.statSync(folder).isDirectory()) throw new Problem('fileInPlaceOfFolder', { folder });
  const probe = path.join(folder, `.write-check-${process.pid}`);
  try {
    makeWithParents(folder);
    fs.writeFileSync(probe, '');
    fs.unlinkSync(probe);
  } catch (error) {
    throw new Problem('dataFolderUnwritable', { dataFolder: folder, code: errorCode(error) });
  }
}

/**
 * Step by step: Node's own `recursive` never returns for a folder that cannot be made under /proc (seen in Node 20).
 * @param {string} folder
 */
function makeWithParents(folder) {
  if (fs.existsSync(folder)) return;
  makeWithParents(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}

/** @param {string} rooms */
function* databasesIn(rooms) {
  for (const entry of fs.readdirSync(rooms)) {
    if (!entry.startsWith('cuecart-')) continue;
    const folder = path.join(rooms, entry);
    if (!fs.statSync(folder).isDirectory()) throw new Problem('fileInPlaceOfFolder', { folder });
    for (const name of fs.readdirSync(folder)) if (name.endsWith('.sqlite')) yield path.join(folder, name);
  }
}
