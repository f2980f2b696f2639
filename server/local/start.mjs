import { askAt, origins } from './addresses.mjs';
import { ensureBuilt } from './build.mjs';
import { prepareDataFolder } from './data-folder.mjs';
import { findRunningShow } from './find-running-show.mjs';
import { portIsFree } from './health.mjs';
import { ensureInstalled } from './install.mjs';
import { explain, say } from './messages.mjs';
import { hashOwnerKey, readOwnerKey } from './owner-key.mjs';
import { printWelcome } from './print-links.mjs';
import { Problem } from './problem.mjs';
import { askForLinks, moveLinks } from './room-links.mjs';
import { readSettings } from './settings.mjs';
import { claimStart } from './start-lock.mjs';
import { supervise } from './supervise.mjs';

/** @import { Settings } from './settings.mjs' */

/* `npm start`: one command for the streaming PC, from a fresh clone to a show on air. */

/**
 * @param {{ host: string, port: number }} address
 * @param {string} ownerKey
 */
async function welcome(address, ownerKey) {
  const rooms = await askForLinks(askAt(address), ownerKey);
  await printWelcome(moveLinks(rooms, origins(address)));
}

/**
 * Tells of a show that runs already, with its links where they are ours to show.
 * @param {Settings} settings
 * @returns {Promise<boolean>} whether there is one
 */
async function tellOfRunningShow(settings) {
  const running = await findRunningShow(settings);
  if (!running) return false;
  const origin = origins(running).here;
  say(running.isOurs ? 'alreadyRunning' : 'otherShowRunning', { origin });
  if (running.isUnwatched) say('alreadyRunningUnwatched', running);
  if (running.isOurs) await welcome(running, /** @type {string} */ (readOwnerKey(settings.dataFolder)));
  return true;
}

async function start() {
  const settings = readSettings(process.env);
  await ensureInstalled({ dev: false });
  if (await tellOfRunningShow(settings)) return;
  if (!(await portIsFree(settings))) throw new Problem('portTaken', settings);

  const release = claimStart(settings);
  try {
    // Another start may have gone through between the first look and the claim.
    if (await tellOfRunningShow(settings)) return;
    const mayRenewKey = process.env['CUECART_NEW_OWNER_KEY'] === '1';
    const { ownerKey, key } = prepareDataFolder(settings.dataFolder, { mayRenewKey });
    await ensureBuilt(settings.root);
    if (key === 'first') say('newOwnerKey', settings);
    if (key === 'renewed') say('renewedOwnerKey', settings);
    await supervise(settings, hashOwnerKey(ownerKey), async () => {
      release();
      say('serving');
      await welcome(settings, ownerKey);
    });
  } finally {
    release();
  }
}

try {
  await start();
} catch (error) {
  explain(error);
}
