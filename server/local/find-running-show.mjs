import { askAt } from './addresses.mjs';
import { askHealth } from './health.mjs';
import { isAlive } from './is-alive.mjs';
import { readOwnerKey } from './owner-key.mjs';
import { askForLinks } from './room-links.mjs';
import { readRunning } from './running.mjs';

/** @import { Settings } from './settings.mjs' */

/**
 * The show that already runs from this data folder, wherever it listens, or else whatever show holds the port.
 * `isOurs` says that this data folder's key opens it, `isUnwatched` that its launcher is gone.
 * @param {Settings} settings
 */
export async function findRunningShow({ dataFolder, host, port }) {
  const note = readRunning(dataFolder);
  if (note && (await isShow(note)) && (await opens(note, dataFolder))) {
    return { ...note, isOurs: true, isUnwatched: !isAlive(note.launcher) };
  }
  const asked = { host, port };
  if (!(await isShow(asked))) return undefined;
  return { ...asked, isOurs: await opens(asked, dataFolder), isUnwatched: false };
}

/** @param {{ host: string, port: number }} address */
async function isShow(address) {
  const health = await askHealth(askAt(address));
  return health === 'cuecart' || health === 'troubled';
}

/**
 * @param {{ host: string, port: number }} address
 * @param {string} dataFolder
 */
async function opens(address, dataFolder) {
  try {
    const ownerKey = readOwnerKey(dataFolder);
    if (!ownerKey) return false;
    await askForLinks(askAt(address), ownerKey);
    return true;
  } catch {
    return false; // a key that is damaged or not accepted opens nothing; starting reports it in words
  }
}
