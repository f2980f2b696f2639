import path from 'node:path';
import { origins } from './addresses.mjs';
import { makeFolder } from './data-folder.mjs';
import { readHolder, takeLock } from './file-lock.mjs';
import { errorCode, Problem } from './problem.mjs';

/** @import { Settings } from './settings.mjs' */

/**
 * Lets one start at a time work on a data folder, until `running.json` can tell the next one where its show runs.
 * Makes the folder if need be; reports another start that is under way.
 * @param {Settings} settings
 * @returns {() => void} gives the folder back; may be called again
 */
export function claimStart({ dataFolder, host, port }) {
  makeFolder(dataFolder);
  const lock = path.join(dataFolder, 'starting.json');
  let release;
  try {
    release = takeLock(lock, { host, port });
  } catch (error) {
    throw new Problem('dataFolderUnwritable', { dataFolder, code: errorCode(error) });
  }
  if (release) return release;
  const holder = /** @type {{ pid: number, host: string, port: number } | undefined} */ (readHolder(lock));
  throw new Problem('startUnderWay', { dataFolder, lock, pid: holder?.pid, origin: holder && origins(holder).here });
}
